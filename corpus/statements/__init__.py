"""What the sentences of records tell: decisions and views, adoptions, votes, corrections, replies, amounts of money."""
