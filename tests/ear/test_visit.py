"""What a visitor hears who uses the check by keyboard and ear: an error, a result, a frame."""

import http.server
import re
import threading
import unittest

from ear import Ear
from server import Server

HOST_PAGE = """<!doctype html><html lang="en"><title>Host</title><h1>Host</h1>
<iframe title="Objection Check" src="{address}" width="600" height="600"></iframe>"""

# The focus is on the verdict: so many words at most until it is said.
MOST_WORDS = 12


class Host(http.server.BaseHTTPRequestHandler):
    """Another site, whose only page has the check in a frame."""

    page = ""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(self.page.encode())

    def log_message(self, *_):
        pass


class Visit:
    """The same visit in each browser."""

    browser = ""

    @classmethod
    def setUpClass(cls):
        host = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
        threading.Thread(target=host.serve_forever, daemon=True).start()
        cls.addClassCleanup(host.server_close)
        cls.addClassCleanup(host.shutdown)
        cls.host = f"http://localhost:{host.server_port}"
        server = Server("--frame-ancestor", cls.host)
        cls.addClassCleanup(server.close)
        cls.origin = server.origin
        Host.page = HOST_PAGE.format(address=f"{cls.origin}/frame/en/check")

    def open(self, address, first):
        self.ear = Ear(self.browser, address)
        self.addCleanup(self.ear.close)
        self.ear.wait_for(f"Finished loading[^.]*{first}")
        self.ear.silence()

    def tab_to(self, pattern, most):
        """Tabs until something is said, at most so many times; gives what is said with it."""
        for _ in range(most):
            self.ear.press("Tab")
            said = self.ear.silence()
            if re.search(pattern, said):
                return said
        self.fail(f"{most} times Tab, and not said: {pattern}; last: {said}")

    def go_on(self, most, pattern):
        """Presses "Continue", which is so many times Tab away at most; gives what is said until the pattern comes."""
        self.tab_to("Continue", most)
        self.ear.press("Return")
        heard = self.ear.wait_for(pattern)
        self.ear.silence()
        return heard

    def test_an_error_is_said_with_its_message_and_again_at_its_field(self):
        self.open(f"{self.origin}/en/check", "How many")
        self.go_on(8, "There is a problem.*on Facebook.*on Instagram")
        self.tab_to("on Facebook. link", 1)
        self.ear.press("Return")
        self.ear.wait_for("Facebook panel.*radio button.*Choose how many accounts you have on Facebook")

    def test_a_result_says_the_verdict_at_once_and_its_form_is_one_tab_away(self):
        self.open(f"{self.origin}/en/check?facebook=1&instagram=0", "")
        self.tab_to("radio button", 8)
        self.ear.press("space")
        heard = self.go_on(3, "You can still object")
        self.assertLessEqual(len(heard.split()), MOST_WORDS, heard)
        said = self.tab_to("link", 1)
        self.assertIn("Facebook", said)
        self.assertEqual(said.count("link"), 1, said)

    def test_a_date_field_says_its_hint_and_its_error(self):
        asked = "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start"
        self.open(f"{self.origin}/en/check?{asked}", "On which day")
        self.tab_to("Day.*For example", 8)
        self.ear.type("31")
        for field, text in [("Month", "June"), ("Year", "2025")]:
            self.tab_to(field, 1)
            self.ear.type(text)
        self.go_on(3, "There is a problem.*does not exist")
        self.tab_to("does not exist.* link", 1)
        self.ear.press("Return")
        self.ear.wait_for("Day.*does not exist")

    def test_an_error_in_a_frame_is_said_too(self):
        self.open(self.host, "Host")
        self.go_on(8, "There is a problem.*on Facebook.*on Instagram")


class Firefox(Visit, unittest.TestCase):
    browser = "firefox"


class Chromium(Visit, unittest.TestCase):
    browser = "chromium"


if __name__ == "__main__":
    unittest.main()
