"""nginx, set up with the files of deploy/proxy/nginx, in front of the real server."""

import base64
import hashlib
import re
import unittest

from promises import Promises
from proxies import Nginx, SHIPPED


@unittest.skipIf(Nginx.why_not(), Nginx.why_not())
class BehindNginx(Promises, unittest.TestCase):
    kind = Nginx
    # The check's own status and how long the connection took: 502 and no time is a check that is down.
    failure = r"(?m)^\S+ GET 503 \d+ [\d.]+ 502(, 502)? -(, -)?$"


class OutOfService(unittest.TestCase):
    def test_the_page_in_place_of_the_check_has_the_style_that_each_policy_allows(self):
        style = re.search("<style>(.*?)</style>", (SHIPPED / "out-of-service.html").read_text(), re.S)[1]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        for name in ("nginx/out-of-service.conf", "Caddyfile", "apache.conf"):
            self.assertIn(f"'sha256-{digest}'", (SHIPPED / name).read_text(), name)


if __name__ == "__main__":
    unittest.main()
