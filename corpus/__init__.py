"""Records: files of a conference to structured records and passages."""
