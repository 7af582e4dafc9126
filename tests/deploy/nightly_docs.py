"""Every block of commands in docs/operating.md, run in its order on a machine of its own. A block that
cannot run there says so in a comment above it: `<!-- not run: why -->`."""

import re
import unittest

from machine import Machine, possible
from server import ROOT

PAGE = (ROOT / "docs/operating.md").read_text()
BLOCK = re.compile(r"^(?:<!-- not run: (?P<why>[^\n]+) -->\n)?```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.M | re.S)
# What a server has before anybody comes to install the check: a name and a certificate.
BEFORE = """
echo 127.0.0.1 check.example.org >>/etc/hosts
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=check.example.org \
  -addext subjectAltName=DNS:check.example.org -keyout /etc/ssl/private/check.example.org.key -out /etc/ssl/check.example.org.pem
cp /etc/ssl/check.example.org.pem /usr/local/share/ca-certificates/check.crt
update-ca-certificates
"""

# Half requests take nginx's connections until they time out after ten seconds; visitors come meanwhile.
HALF_REQUESTS = r"""
ulimit -n 8192
for _ in {1..3000}; do exec {half}<>/dev/tcp/127.0.0.1/443; printf '\x16\x03' >&"$half"; done
for _ in {1..24}; do curl -sS -m 9 -o /dev/null -w '%{http_code}\n' https://check.example.org/de || true; done
"""


class Page(unittest.TestCase):
    def test_every_block_says_what_it_is(self):
        self.assertLessEqual({block["kind"] for block in BLOCK.finditer(PAGE)}, {"sh", "text", "yaml"})
        self.assertEqual(PAGE.count("```"), 2 * len(BLOCK.findall(PAGE)))


@possible
class Commands(unittest.TestCase):
    def test_they_run_as_they_stand(self):
        machine = Machine()
        self.addCleanup(machine.close)
        machine.done(BEFORE)
        run = [block["text"] for block in BLOCK.finditer(PAGE) if block["kind"] == "sh" and not block["why"]]
        self.assertGreaterEqual(len(run), 6)
        for text in run:
            machine.done(text)
        # What cron will run, with its few variables and without a network: each form is asked.
        cron = "env -i sh -c \"$(sed 's/^PATH=/export PATH=/; /^MAILTO/d; s/^17 6.* nobody *//' /etc/cron.d/objection-check)\""
        self.assertEqual(machine.run(cron)[1].count("Could not resolve host"), 3)
        self.assertEqual(machine.done(HALF_REQUESTS).split(), ["200"] * 24)


if __name__ == "__main__":
    unittest.main()
