-- Stories by time with all that they are filtered by: those that do not fit are passed over without reading their rows.
CREATE INDEX story_list ON story (sort, id, low, high, articles, first_day);
DROP INDEX story_sort;
