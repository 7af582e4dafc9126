"""The metrics, read by the parser of Prometheus' own Python library. What they count is tested in
tests/observe/."""

import re
import tempfile
import unittest
from urllib.request import urlopen

from prometheus_client.parser import text_string_to_metric_families

from server import ROOT, Server, free_port

# What the alerts about the passing of time need.
OPERATOR = """
forms_checked = 2026-11-01
[security]
contact = ["mailto:security@example.org"]
expires = 2099-01-01T00:00:00Z
"""


class Metrics(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.metrics = f"127.0.0.1:{free_port()}"
        with tempfile.NamedTemporaryFile("w", suffix=".toml") as operator:
            operator.write(OPERATOR)
            operator.flush()
            cls.server = Server("--metrics-listen", cls.metrics, "--operator", operator.name)
        cls.addClassCleanup(cls.server.close)
        for path in ["/de", "/de/check", "/frame/en/check", "/en/check?facebook=0&instagram=0", "/healthz"]:
            urlopen(f"{cls.server.origin}{path}").close()
        urlopen(f"{cls.server.origin}/de/check", b"facebook=1&instagram=0&question=accounts").close()
        with urlopen(f"http://{cls.metrics}/metrics") as answer:
            cls.families = {family.name: family for family in text_string_to_metric_families(answer.read().decode())}

    def test_every_family_has_a_type_a_help_and_our_name_and_no_series_is_there_twice(self):
        self.assertGreaterEqual(len(self.families), 5)
        for name, family in self.families.items():
            self.assertTrue(name.startswith("objection_check_"), name)
            self.assertIn(family.type, {"counter", "gauge", "histogram"}, name)
            self.assertTrue(family.documentation, name)
            series = [(sample.name, *sorted(sample.labels.items())) for sample in family.samples]
            self.assertTrue(series, name)
            self.assertEqual(len(series), len(set(series)), name)

    def test_the_buckets_of_a_histogram_grow_up_to_its_count(self):
        samples = self.families["objection_check_request_duration_seconds"].samples
        routes = {sample.labels["route"] for sample in samples}
        self.assertIn("/{lang}/check", routes)
        for route in routes:
            of_route = [sample for sample in samples if sample.labels["route"] == route]
            buckets = [(float(s.labels["le"]), s.value) for s in of_route if s.name.endswith("_bucket")]
            self.assertEqual(buckets, sorted(buckets))
            counts = [value for _, value in buckets]
            self.assertEqual(counts, sorted(counts))
            count = next(sample.value for sample in of_route if sample.name.endswith("_count"))
            self.assertEqual(buckets[-1], (float("inf"), count))

    def test_the_alert_rules_name_metrics_that_exist(self):
        rules = (ROOT / "deploy/prometheus/objection-check.rules.yml").read_text()
        named = set(re.findall(r"\b(?:objection_check|process)_[a-z_]+", rules))
        self.assertGreater(len(named), 0)
        said = {sample.name for family in self.families.values() for sample in family.samples}
        self.assertEqual(named - said, set())


if __name__ == "__main__":
    unittest.main()
