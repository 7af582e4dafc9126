"""The alert rules, held against series of their own by Prometheus' promtool."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml

from server import ROOT


@unittest.skipUnless(shutil.which("promtool"), "promtool is not installed")
class Alerts(unittest.TestCase):
    def test_each_alert_comes_when_it_should(self):
        rules = yaml.safe_load((ROOT / "deploy/prometheus/objection-check.rules.yml").read_text())
        # promtool compares every word of them; the cases are about when an alert comes.
        for rule in rules["groups"][0]["rules"]:
            del rule["annotations"]
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "RULES").write_text(yaml.safe_dump(rules))
            cases = shutil.copy(ROOT / "tests/deploy/alerts.test.yml", folder)
            done = subprocess.run(["promtool", "test", "rules", cases], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
