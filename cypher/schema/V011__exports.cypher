// What exports ask for by name though a store may have none of it: coordinates of places, and in a graph brought in by
// an exported script the words and speakers, which stand there without their passages.
UNWIND ['latitude', 'longitude', 'quote', 'saidBy'] AS name
CALL db.createProperty(name)
RETURN count(*) AS properties;
