"""Readers: from the bytes of one file to blocks of text in reading order. One module a format."""
