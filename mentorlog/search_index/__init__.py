"""The text index of a logbook, and how it is kept in step with the rows.

It is two tables that can be thrown away at any time: `search_text`, an FTS5 table without content, and
`search_document`, which says of each number in it what row it is, when that was, and a digest of its text.
They are no part of the schema. The first search makes them; whatever cannot follow the rows one by one (an
erase for good, an archive, a migration) drops them, and the next search makes them again. So an index that
is there is always true, and nothing of an erased text outlives its row.

- Text is folded and cut into words here and not by SQLite, whose Unicode is of 2012 and knows neither the
  vowel signs of Devanagari as letters nor words in Chinese. FTS5 gets words between spaces, and its
  tokenizer `ascii`, which lets all other letters be. Plain ASCII, which most texts are, goes in as it is.
- A changed row gets a new number and its old one is dropped from `search_document`: to delete from FTS5 would
  need the old text, to keep it there its size again. Where the dropped numbers outweigh the others, the whole
  is made anew. Old words stay in the file no longer than in the history, which an erase clears too.
- A title is there twice: under the number of its row less than nought, and before the other texts under the
  number itself. So what is found by title is a range of numbers, and no search through all that is found.
- FTS5 gives numbers in their order for nothing, and sorting all hits of "a" for a tenth of a second. Numbers
  are given by age when the index is made, and the last thousand hits are sorted by their true moment.
- With `prefix='1 2 3 4 5'` what is typed is looked up and not gathered from all words that begin so. Measured
  with 100,000 texts of 600 letters: 1.6 times the text. With three letters it is 1.1 times and as fast there,
  and among 1,000,000 texts a sixth slower, which is too slow.
"""
