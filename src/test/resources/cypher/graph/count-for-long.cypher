// How many numbers up to this one can be divided by none?
// $most  the last number
// → numbers
UNWIND range(1, $most) AS number
WITH number WHERE number % 7 = 8
RETURN count(number) AS numbers
