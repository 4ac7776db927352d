// Is there only one lock for all who start?
CREATE CONSTRAINT start_lock_name IF NOT EXISTS FOR (lock:StartLock) REQUIRE lock.name IS UNIQUE
