"""The files that people deploy and catalogue by, each held against the tool or schema that decides."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unittest
from pathlib import Path

import jsonschema
import yaml

from server import ROOT

BIN = Path(sys.executable).parent


def tracked():
    """The repository's files, as git knows them; new ones count."""
    said = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in said.stdout.splitlines() if (ROOT / name).is_file()]


class Files(unittest.TestCase):
    def passes(self, *command, cwd=ROOT):
        """Everything that a command says, which must end well."""
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def scratch(self, name, text):
        folder = Path(tempfile.mkdtemp(prefix="objection-check-deploy-"))
        self.addCleanup(shutil.rmtree, folder)
        (folder / name).write_text(text)
        return folder / name


class Licences(Files):
    def test_every_file_has_a_licence_whose_text_stands_at_the_top(self):
        self.passes(BIN / "reuse", "lint")
        self.assertEqual((ROOT / "LICENSE").read_text(), (ROOT / "LICENSES/EUPL-1.2.txt").read_text())

    def test_dependencies_are_allowed(self):
        self.passes(BIN / "cargo-deny", "--locked", "check", "--hide-inclusion-graph", "bans", "licenses", "sources")


class Catalogue(Files):
    schema = json.loads((ROOT / "tests/deploy/publiccode.schema.json").read_text())
    text = (ROOT / "publiccode.yml").read_text()
    entry = yaml.safe_load(text)
    # Only whoever publishes it knows the address.
    published = entry | {"url": "https://git.example.org/objection-check"}
    cargo = tomllib.loads((ROOT / "Cargo.toml").read_text())["package"]

    def test_publiccode_yml_is_valid_and_with_a_wrong_entry_it_would_not_be(self):
        self.assertNotIn("example.", self.text)
        jsonschema.Draft202012Validator.check_schema(self.schema)
        jsonschema.validate(self.published, self.schema)
        wrong_entries = [{"softwareType": "website"}, {"categories": ["nice"]}, {"maintenance": {"type": "community"}}]
        for wrong in [*wrong_entries, {"extra": 1}, {"localisation": {}}]:
            with self.assertRaises(jsonschema.ValidationError, msg=str(wrong)):
                jsonschema.validate(self.published | wrong, self.schema)

    def test_it_says_what_the_project_is(self):
        self.assertEqual(self.entry["legal"]["license"], self.cargo["license"])
        self.assertEqual(self.entry["softwareVersion"], self.cargo["version"])
        self.assertIn(f"\n## {self.cargo['version']} ", (ROOT / "CHANGELOG.md").read_text())
        self.assertTrue((ROOT / self.entry["logo"]).is_file())
        locales = {folder.name for folder in (ROOT / "locales").iterdir() if folder.is_dir()}
        self.assertEqual(set(self.entry["localisation"]["availableLanguages"]), locales)


class Containers(Files):
    def test_dockerfile_and_compose_file_are_valid(self):
        self.passes(BIN / "hadolint", "Dockerfile")
        self.passes(BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", "deploy/compose.yaml")

    def test_the_build_has_every_file_that_cargo_wants(self):
        lines = (ROOT / ".dockerignore").read_text().splitlines()
        folder = self.scratch("Cargo.toml", "").parent
        self.passes("cp", "-r", "--parents", *[line[1:] for line in lines if line.startswith("!")], folder)
        self.assertEqual(self.targets(folder), self.targets(ROOT))

    def targets(self, folder):
        """What cargo finds to build there."""
        command = ["cargo", "metadata", "--format-version", "1", "--no-deps", "--offline"]
        package = json.loads(self.passes(*command, cwd=folder))["packages"][0]
        return {target["name"] for target in package["targets"] if Path(target["src_path"]).is_file()}

    def test_shell_scripts_are_clean(self):
        scripts = [file for file in tracked() if file.read_bytes().startswith((b"#!/usr/bin/env bash", b"#!/bin/sh"))]
        self.assertGreater(len(scripts), 4)
        self.passes(BIN / "shellcheck", "--severity=warning", *scripts)


class Kubernetes(Files):
    def built(self, folder=ROOT / "deploy/kubernetes", beside=""):
        """What kustomize makes of a folder, by its kinds, and the pod in it; with what stands beside it, it is valid."""
        text = self.passes(BIN / "kubectl", "kustomize", folder)
        self.passes(BIN / "kubernetes-validate", "--strict", self.scratch("manifests.yaml", f"{text}---\n{beside}"))
        parts = {part["kind"]: part for part in yaml.safe_load_all(text)}
        return parts, parts["Deployment"]["spec"]["template"]["spec"]

    def test_the_overlay_of_the_docs_builds_with_every_example(self):
        folder = self.scratch("operator.toml", "").parent
        shutil.copytree(ROOT / "deploy", folder / "objection-check/deploy")
        overlay = folder / "overlay"
        overlay.mkdir()
        text = re.search(r"```yaml\n(.*?)```", (ROOT / "docs/operating.md").read_text(), re.S)[1]
        text += "  - { name: objection-check-wording, files: [de.ftl, en.ftl] }\n"
        text += "patches: [{ path: wording.example.yaml }, { path: metrics.example.yaml }]\n"
        (overlay / "kustomization.yaml").write_text(text.replace("...", "0" * 64))
        for name in ("operator.toml", "logo.svg", "de.ftl", "en.ftl"):
            (overlay / name).write_text("")
        for example, name in [("ingress", "ingress"), ("wording", "wording.example"), ("metrics", "metrics.example")]:
            shutil.copy(ROOT / f"deploy/kubernetes/{example}.example.yaml", overlay / f"{name}.yaml")
        parts, pod = self.built(overlay)
        self.assertIn("Ingress", parts)
        self.assertEqual(pod["containers"][0]["image"], "registry.example.org/objection-check@sha256:" + "0" * 64)
        volumes = {volume["name"]: volume["configMap"]["name"] for volume in pod["volumes"]}
        self.assertRegex(volumes["wording"], r"^objection-check-wording-\w+$")
        ports = {port["name"] for port in pod["containers"][0]["ports"]}
        self.assertEqual({port["port"] for rule in parts["NetworkPolicy"]["spec"]["ingress"] for port in rule["ports"]}, ports)

    def test_parts_refer_to_each_other(self):
        parts, pod = self.built(beside=(ROOT / "deploy/kubernetes/ingress.example.yaml").read_text())
        deployment = parts["Deployment"]
        selectors = [
            deployment["spec"]["selector"]["matchLabels"],
            parts["Service"]["spec"]["selector"],
            parts["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"],
            parts["NetworkPolicy"]["spec"]["podSelector"]["matchLabels"],
            *(spread["labelSelector"]["matchLabels"] for spread in pod["topologySpreadConstraints"]),
        ]
        for selector in selectors:
            self.assertLessEqual(selector.items(), deployment["spec"]["template"]["metadata"]["labels"].items())
        scaler = parts["HorizontalPodAutoscaler"]["spec"]
        self.assertEqual(scaler["scaleTargetRef"]["name"], deployment["metadata"]["name"])
        self.assertGreaterEqual(scaler["minReplicas"], 2)
        self.assertEqual(pod["volumes"][0]["configMap"]["name"], parts["ConfigMap"]["metadata"]["name"])

    def test_the_pod_keeps_to_the_restricted_profile_and_has_time_to_end(self):
        """Pod Security Standards, profile "restricted", rule by rule."""
        _, pod = self.built()
        (container,) = pod["containers"]
        self.assertTrue(pod["securityContext"]["runAsNonRoot"])
        self.assertEqual(pod["securityContext"]["seccompProfile"], {"type": "RuntimeDefault"})
        closed = {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
        self.assertEqual(container["securityContext"], closed)
        self.assertTrue(all("configMap" in volume for volume in pod["volumes"]))
        self.assertFalse({"hostNetwork", "hostPID", "hostIPC"} & pod.keys())
        self.assertFalse(any("hostPort" in port for port in container["ports"]))
        asleep = container["lifecycle"]["preStop"]["sleep"]["seconds"]
        self.assertGreaterEqual(pod["terminationGracePeriodSeconds"], asleep + 15, "lame duck and drain")


@unittest.skipUnless(shutil.which("systemd-analyze"), "systemd-analyze is installed by tests/run")
class Systemd(Files):
    """What systemd makes of the units is seen by nightly_systemd.py; this is quick."""

    def test_the_units_are_valid(self):
        binary = self.scratch("objection-check", "#!/bin/sh\n")
        binary.chmod(0o755)
        units = [binary.parent / file.name for file in (ROOT / "deploy/systemd").glob("*.s*")]
        for unit in units:
            text = (ROOT / "deploy/systemd" / unit.name).read_text()
            unit.write_text(text.replace("/usr/local/bin/objection-check", str(binary)))
        self.assertNotIn("objection-check", self.passes("systemd-analyze", "verify", *units))


if __name__ == "__main__":
    unittest.main()
