"""The shelter kiosk: guidance, hotlines and local help on a shared screen that forgets every visit."""

__version__ = "0.1.0"
