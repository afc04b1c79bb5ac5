"""The fixtures that every test of the installed kiosk may use."""

from tests.deploy.installed import installed_tree

__all__ = ["installed_tree"]
