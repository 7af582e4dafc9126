"""The metrics, read by the parser of Prometheus' own Python library, and the alerts that build on them. What
they count is tested in tests/observe/."""

import re
import unittest
from contextlib import closing
from tempfile import NamedTemporaryFile
from urllib.request import urlopen

from prometheus_client.parser import text_string_to_metric_families

from server import ROOT, Server, free_port

# What the alerts about the passing of time need.
OPERATOR = b"""
forms_checked = 2026-11-01
[security]
contact = ["mailto:security@example.org"]
expires = 2099-01-01T00:00:00Z
"""


class Metrics(unittest.TestCase):
    def test_another_parser_reads_them_and_the_alert_rules_name_metrics_that_exist(self):
        metrics = f"127.0.0.1:{free_port()}"
        with NamedTemporaryFile(suffix=".toml") as operator:
            operator.write(OPERATOR)
            operator.flush()
            server = Server("--metrics-listen", metrics, "--operator", operator.name)
        with closing(server):
            urlopen(f"{server.origin}/de").close()
            with urlopen(f"http://{metrics}/metrics") as scraped:
                families = list(text_string_to_metric_families(scraped.read().decode()))
        for family in families:
            self.assertRegex(family.name, "^objection_check_")
            self.assertIn(family.type, {"counter", "gauge", "histogram"}, family.name)
            self.assertTrue(family.documentation, family.name)
        series = [(sample.name, *sorted(sample.labels.items())) for family in families for sample in family.samples]
        self.assertEqual(len(series), len(set(series)), "none is there twice")
        rules = (ROOT / "deploy/prometheus/objection-check.rules.yml").read_text()
        named = set(re.findall(r"\bobjection_check_[a-z_]+", rules))
        self.assertGreater(len(named), 3)
        self.assertEqual(named - {name for name, *_ in series}, set())


if __name__ == "__main__":
    unittest.main()
