"""Serves one site of Wagtail: PORT on the command line; reads {"finders": code, "pages": {name: [[block, value]]}}."""

import json
import os
import sys
import tempfile
from pathlib import Path

import django
from django.conf import settings

here = Path(__file__).parent
given = json.load(sys.stdin)
scratch = Path(tempfile.mkdtemp())
recipe = {}
exec(given["finders"], recipe)  # noqa: S102  The recipe of /embed is what is tested.


class NoMigrations:
    """Says of every app that it has none."""

    def __contains__(self, app):
        return True

    def __getitem__(self, app):
        return None


settings.configure(
    ALLOWED_HOSTS=["localhost"],
    SECRET_KEY="a test",
    ROOT_URLCONF=__name__,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": scratch / "db",
            "OPTIONS": {"init_command": "PRAGMA synchronous=OFF"},
        }
    },
    INSTALLED_APPS=[
        "home", "wagtail.embeds", "wagtail.sites", "wagtail.users", "wagtail.documents", "wagtail.images", "wagtail.search",
        "wagtail.admin", "wagtail", "modelcluster", "taggit", "django_filters", "django_tasks",
        "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "django.contrib.messages",
        "django.contrib.staticfiles",
    ],
    # Tables as they are today; the history of ten years takes minutes.
    MIGRATION_MODULES=NoMigrations(),
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [here / "templates"], "APP_DIRS": True}],
    WAGTAIL_SITE_NAME="Test",
    WAGTAILADMIN_BASE_URL="http://localhost",
    WAGTAILEMBEDS_RESPONSIVE_HTML=True,
    WAGTAILEMBEDS_FINDERS=recipe["WAGTAILEMBEDS_FINDERS"],
    STATIC_URL="/static/",
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
sys.path[:0] = [str(here)]
os.environ["DJANGO_SETTINGS_MODULE"] = ""
django.setup()

from django.core.management import call_command  # noqa: E402
from django.urls import include, path  # noqa: E402
from home.models import TextPage  # noqa: E402
from wagtail.models import Locale, Page, Site  # noqa: E402

urlpatterns = [path("", include("wagtail.urls"))]

call_command("migrate", run_syncdb=True, verbosity=0)
Locale.objects.create(language_code="en")
root = Page.add_root(instance=Page(title="Root", slug="root"))
home = root.add_child(instance=TextPage(title="Start", slug="start", body=[]))
Site.objects.create(hostname="localhost", port=int(sys.argv[1]), root_page=home, is_default_site=True)
for slug, body in given["pages"].items():
    page = home.add_child(instance=TextPage(title="KI-Training", slug=slug, body=body))
    page.save_revision().publish()
call_command("runserver", f"localhost:{sys.argv[1]}", use_reloader=False)
