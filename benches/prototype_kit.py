#!/usr/bin/env python3
"""The first two pages of the wizard, as this check serves them and as the GOV.UK Prototype Kit does.

    benches/prototype_kit.py [--seconds 5] [--rounds 5] [--connections 64]

The kit is what an authority would otherwise build such pages with; prototype-kit/ has the same two questions
with the same choices. It runs as its makers say for production (`serve`), without its password and its redirect to
HTTPS. Both run at the same time and are measured in turn. A step is what a visitor waits for: one POST to the check;
a POST and the page it leads to from the kit, in a session that has begun.

Needs wrk (Debian package), Node 20 and npm. OBJECTION_CHECK_BIN names the binary.
"""

import http.client
import os
import shutil
import statistics
import subprocess
import sys
import time

from load import compare, load, microseconds, options
from servers import BROWSER, FORM, ROOT, Check, free_port, listens, processor_time

FOLDER = ROOT / "benches/prototype-kit"
ANSWERS = "facebook=1&instagram=0"


class Kit:
    """The prototype kit on a free port."""

    name = "kit"

    def __enter__(self):
        install = '. "$1/tests/support/packages" && node_packages "$1/benches/prototype-kit"'
        subprocess.run(["bash", "-c", install, "-", ROOT], check=True, stdout=subprocess.DEVNULL)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        variables = {"NODE_ENV": "production", "USE_AUTH": "false", "USE_HTTPS": "false", "PORT": str(self.port)}
        command = ["node", "node_modules/govuk-prototype-kit/bin/cli", "serve"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(command, cwd=FOLDER, env=os.environ | variables, **quiet)
        while not listens(self.port):
            if self.process.poll() is not None:
                sys.exit("the prototype kit does not start")
            time.sleep(0.1)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        # Sessions, one file for each visitor.
        shutil.rmtree(FOLDER / ".tmp", ignore_errors=True)

    def processor_time(self):
        return processor_time(self.process.pid)

    def begin_session(self):
        """Sends the first question; gives the cookie of the session, after a look at the page it leads to."""
        cookie = self.fetch("POST", ANSWERS, FORM)[0]
        page = self.fetch("GET", None, {"Cookie": cookie})[1]
        if page.count('type="radio"') != 5 or "Facebook: 1" not in page:
            sys.exit(f"the prototype kit does not ask its second question:\n{page}")
        return cookie

    def fetch(self, method, form, headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request(method, "/confirmed", form, BROWSER | headers)
        response = connection.getresponse()
        cookie = (response.getheader("Set-Cookie") or "").partition(";")[0]
        return cookie, response.read().decode()


class Case:
    """A page or a step: what to ask each server for it."""

    def __init__(self, name, check, kit, requests_of_kit=1):
        self.name, self.asked, self.each = name, {"check": check, "kit": kit}, {"check": 1, "kit": requests_of_kit}
        self.ratios, self.times = [], {"check": [], "kit": []}

    def measure(self, server, chosen):
        """How often a second."""
        requests = "\n".join("\t".join(request) for request in self.asked[server.name])
        rate, times = load(server, "lines.lua", {"REQUESTS": requests}, chosen)
        each = self.each[server.name]
        self.times[server.name].append([seconds * each for seconds in times])
        return rate / each


def main():
    chosen = options(__doc__)
    with Check() as check, Kit() as kit:
        sessions = [kit.begin_session() for _ in range(chosen.connections)]
        step = [request for cookie in sessions for request in (("POST", "/confirmed", cookie, ANSWERS), ("GET", "/confirmed", cookie, ""))]
        first = [("GET", "/en/check", "", "")]
        cases = [
            Case("first question, new visitor", first, [("GET", "/accounts", "", "")]),
            Case("first question again", first, [("GET", "/accounts", cookie, "") for cookie in sessions]),
            Case("step to the second", [("POST", "/en/check", "", f"{ANSWERS}&question=accounts")], step, 2),
        ]
        compare(cases, check, kit, chosen)
    print("\nHow often a second, as a multiple of the kit (lowest to highest of the rounds), and microseconds of")
    print("processor time each, user + kernel:\n")
    print("| What | Ratio | Check | Kit |\n|---|---|---|---|")
    for case in cases:
        spread = f"{min(case.ratios):.0f} to {max(case.ratios):.0f}"
        print(f"| {case.name} | {statistics.median(case.ratios):.0f} ({spread}) | {microseconds(case.times['check'])} | {microseconds(case.times['kit'])} |")


if __name__ == "__main__":
    main()
