# attack: an import hook that loops
# expect: stopped cpu_limit
# session: own
import sys


class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        while True:
            pass


sys.meta_path.insert(0, Finder)
import nothing_like_this
