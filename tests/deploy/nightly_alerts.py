"""The alert rules, held against series of their own by Prometheus' promtool."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

import yaml

from server import ROOT

RULES = ROOT / "deploy/prometheus/objection-check.rules.yml"


@unittest.skipUnless(shutil.which("promtool"), "promtool is not installed")
class Alerts(unittest.TestCase):
    def promtool(self, rules):
        """Runs the cases against these rules. Ends with everything said, empty if all went well."""
        with tempfile.TemporaryDirectory() as folder:
            parsed = yaml.safe_load(rules)
            # promtool compares every word of them; the cases are about when an alert comes.
            for rule in parsed["groups"][0]["rules"]:
                del rule["annotations"]
            (Path(folder) / "rules.yml").write_text(yaml.safe_dump(parsed))
            cases = (ROOT / "tests/deploy/alerts.test.yml").read_text().replace("RULES", "rules.yml")
            (Path(folder) / "cases.yml").write_text(cases)
            done = subprocess.run(["promtool", "test", "rules", "cases.yml"], cwd=folder, capture_output=True, text=True)
            return "" if done.returncode == 0 else done.stdout + done.stderr

    def test_each_alert_comes_when_it_should(self):
        self.assertEqual(self.promtool(RULES.read_text()), "")

    def test_a_rule_that_counts_what_visitors_do_wrong_would_be_noticed(self):
        self.assertIn("wrong entries of visitors", self.promtool(RULES.read_text().replace('5.."', '[45].."')))


if __name__ == "__main__":
    unittest.main()
