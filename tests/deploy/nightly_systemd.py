"""The units of deploy/systemd under a systemd that really starts them: what the service can see, what a
mistake does, and how it comes back."""

import unittest

from machine import Machine, possible

OPERATOR = "/etc/objection-check/operator.toml"
# Kernel file systems apart, every file that the service may find.
FILES = {
    "/etc/objection-check/operator.toml",
    "/run/systemd/journal/socket",
    "/run/systemd/journal/stdout",
    "/usr/local/bin/objection-check",
}
FOLDERS = {
    "/", "/dev", "/etc", "/etc/objection-check", "/proc", "/root", "/run", "/run/systemd", "/run/systemd/incoming",
    "/run/systemd/journal", "/sys", "/usr", "/usr/local", "/usr/local/bin", "/var",
}  # fmt: skip


@possible
class UnderSystemd(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.machine = Machine()
        cls.addClassCleanup(cls.machine.close)
        cls.done = cls.machine.done
        cls.done("""
            deploy/build-release /usr/local/bin/objection-check
            mkdir -p /var/lib/objection-check /etc/objection-check
            cp deploy/systemd/objection-check.* /etc/systemd/system/
            systemctl daemon-reload
        """)

    def fails(self, script):
        """Runs a script that must not end well."""
        self.assertNotEqual(self.machine.run(script)[0], 0)

    def setUp(self):
        self.done(f"""
            objection-check operator example >{OPERATOR}
            systemctl stop objection-check.socket objection-check.service
            systemctl start objection-check.socket objection-check.service
        """)

    def in_root(self, command):
        """Runs a command with {root} as the root of the running service, seen from outside."""
        return self.done(f"root=/proc/$(systemctl show -P MainPID objection-check)/root\n{command}").splitlines()

    def page(self):
        """The status of a page; a visitor waits for it until somebody serves."""
        return self.done("curl -s -m 180 -o /dev/null -w '%{http_code}' http://127.0.0.1:8080/de")

    def log(self):
        return self.done("journalctl --sync; journalctl -u objection-check -n 12 --no-pager -o cat")

    def test_its_root_is_empty_but_for_what_it_needs(self):
        self.assertEqual(self.page(), "200")
        kernel = "-path $root/dev -o -path $root/proc -o -path $root/sys"
        found = self.in_root(rf"find $root/ -maxdepth 5 \( {kernel} \) -prune -printf '/%P d\n' -o -printf '/%P %y\n'")
        found = dict(line.rsplit(" ", 1) for line in found)
        self.assertEqual({name for name, kind in found.items() if kind != "d"}, FILES)
        self.assertEqual({name for name, kind in found.items() if kind == "d"}, FOLDERS)

    def test_it_can_write_nowhere_and_run_nothing_else(self):
        mounts = [line.split() for line in self.in_root("cat ${root%root}mountinfo")]
        options = {mount[4]: set(mount[5].split(",")) for mount in mounts}
        self.assertTrue({"ro", "noexec"} <= options["/"])
        # What is writable belongs to the kernel or to root.
        self.assertEqual({place for place, words in options.items() if "rw" in words}, {"/dev/pts", "/dev/hugepages", "/proc"})
        executable = {place for place, words in options.items() if "noexec" not in words}
        executable = {place for place in executable if not place.startswith(("/dev", "/run"))}
        self.assertEqual(executable, {"/etc/objection-check", "/usr/local/bin/objection-check"})

    def test_it_is_nobody_and_has_no_network(self):
        status = self.in_root("cat ${root%root}status; readlink ${root%root}ns/net /proc/1/ns/net")
        fields = dict(line.split(":\t", 1) for line in status if ":\t" in line)
        self.assertNotIn("0", fields["Uid"].split())
        self.assertEqual({int(fields[kind], 16) for kind in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")}, {0})
        self.assertEqual((fields["NoNewPrivs"], fields["Seccomp"]), ("1", "2"))
        self.assertNotEqual(status[-1], status[-2])

    def test_a_mistake_fails_the_restart_names_its_line_and_recovers_by_itself(self):
        self.done(f"echo 'typing_mistake = 1' >>{OPERATOR}")
        self.fails("systemctl restart objection-check")
        line = self.done(f"wc -l <{OPERATOR}")
        self.assertRegex(self.log(), rf"operator\.toml:{line}: .*typing_mistake")
        # Twice the rate at which systemd by itself gives up.
        self.done("for _ in {1..10}; do systemctl restart objection-check || true; done")
        self.done(f"(sleep 2; sed -i '$d' {OPERATOR}) & wait")
        self.assertEqual(self.page(), "200", "a visitor waited and was answered")

    def test_check_then_restart_leaves_a_running_service_alone(self):
        before = self.done("systemctl show -P MainPID objection-check")
        self.done(f"echo 'typing_mistake = 1' >>{OPERATOR}")
        self.fails(f"objection-check operator check {OPERATOR} && systemctl restart objection-check")
        self.assertEqual(self.done("systemctl show -P MainPID objection-check"), before)
        self.assertEqual(self.page(), "200")

    def test_a_binary_that_needs_libraries_is_refused_with_the_status_that_the_docs_name(self):
        self.addCleanup(self.done, "mv /usr/local/bin/kept /usr/local/bin/objection-check")
        self.done("mv /usr/local/bin/objection-check /usr/local/bin/kept; cp /bin/true /usr/local/bin/objection-check")
        self.fails("systemctl restart objection-check")
        self.assertIn("status=203/EXEC", self.log())

    def test_a_restart_refuses_nobody(self):
        said = self.done("""
            (for _ in {1..4}; do sleep 0.3; systemctl restart objection-check; done) &
            while jobs -r | grep -q .; do curl -s -m 180 -o /dev/null -w '%{http_code}\\n' http://127.0.0.1:8080/de || true; done
        """)
        self.assertGreaterEqual(len(said.split()), 4)
        self.assertEqual(set(said.split()), {"200"})

    def test_metrics_can_be_opened_by_the_file_that_is_there_for_it(self):
        self.addCleanup(self.done, "rm -r /etc/systemd/system/objection-check.service.d; systemctl daemon-reload")
        self.done("""
            mkdir -p /etc/systemd/system/objection-check.service.d
            cp deploy/systemd/metrics.conf /etc/systemd/system/objection-check.service.d/
            systemctl daemon-reload; systemctl restart objection-check
        """)
        metrics = self.done("curl -s -m 180 --retry 60 --retry-connrefused http://127.0.0.1:9464/metrics")
        self.assertRegex(metrics, rf'objection_check_build_info{{.*commit="{self.machine.revision}"}} 1')
        self.assertIn(f"({self.machine.revision})", self.done("objection-check --version"))
        self.assertEqual(self.page(), "200")


if __name__ == "__main__":
    unittest.main()
