"""How documents are laid out: title blocks, letters, sections, lists, tables, signatures; from blocks to records and passages."""
