// Which password opens the database in this process?
// $user      name of the database user
// $password  new for every start, never stored
ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED
