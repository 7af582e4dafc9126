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


class Host(http.server.ThreadingHTTPServer):
    """A page of another site with the check in a frame."""

    page = ""

    class RequestHandlerClass(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(self.server.page.encode())

        def log_message(self, *_):
            pass

    def __init__(self):
        super().__init__(("127.0.0.1", 0), self.RequestHandlerClass)
        self.origin = f"http://localhost:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def close(self):
        self.shutdown()
        self.server_close()


class Visit:
    """The same visit in each browser."""

    browser = ""

    @classmethod
    def setUpClass(cls):
        cls.host = Host()
        cls.addClassCleanup(cls.host.close)
        cls.server = Server("--frame-ancestor", cls.host.origin)
        cls.addClassCleanup(cls.server.close)
        cls.origin = cls.server.origin

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

    def test_an_error_is_said_with_its_message_and_again_at_its_field(self):
        self.open(f"{self.origin}/en/check", "How many")
        self.tab_to("Continue", 8)
        self.ear.press("Return")
        self.ear.wait_for("There is a problem.*on Facebook.*on Instagram")
        self.ear.silence()
        self.tab_to("on Facebook. link", 1)
        self.ear.press("Return")
        self.ear.wait_for("Facebook panel.*radio button.*Choose how many accounts you have on Facebook")

    def test_a_result_says_the_verdict_at_once_and_its_form_is_one_tab_away(self):
        self.open(f"{self.origin}/en/check?facebook=1&instagram=0", "")
        self.tab_to("radio button", 8)
        self.ear.press("space")
        self.tab_to("Continue", 3)
        self.ear.press("Return")
        heard = self.ear.wait_for("You can still object")
        self.assertLessEqual(len(heard.split()), MOST_WORDS, heard)
        self.ear.silence()
        said = self.tab_to("link", 1)
        self.assertIn("Facebook", said)
        self.assertEqual(said.count("link"), 1, said)

    def test_a_date_field_says_its_hint_and_its_error(self):
        asked = "facebook=1&instagram=0&confirmed.facebook-1=email&objected.facebook-1=since-start"
        self.open(f"{self.origin}/en/check?{asked}", "On which day")
        self.tab_to("Day.*For example", 8)
        self.ear.type("31")
        self.tab_to("Month", 1)
        self.ear.type("June")
        self.tab_to("Year", 1)
        self.ear.type("2025")
        self.tab_to("Continue", 3)
        self.ear.press("Return")
        self.ear.wait_for("There is a problem.*does not exist")
        self.ear.silence()
        self.tab_to("does not exist.* link", 1)
        self.ear.press("Return")
        self.ear.wait_for("Day.*does not exist")

    def test_an_error_in_a_frame_is_said_too(self):
        self.host.page = HOST_PAGE.format(address=f"{self.origin}/frame/en/check")
        self.open(self.host.origin, "Host")
        self.tab_to("Continue", 8)
        self.ear.press("Return")
        self.ear.wait_for("There is a problem.*on Facebook.*on Instagram")


class Firefox(Visit, unittest.TestCase):
    browser = "firefox"


class Chromium(Visit, unittest.TestCase):
    browser = "chromium"


if __name__ == "__main__":
    unittest.main()
