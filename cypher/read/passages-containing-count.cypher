// How many passages hold some words.
//
// @param  words    string   the words, as written
// @row    total
MATCH (s:Passage)
WHERE s.text CONTAINS $words
RETURN count(s) AS total
