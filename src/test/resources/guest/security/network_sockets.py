# attack: sockets of every kind
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import socket
import urllib.request

for family in (socket.AF_INET, socket.AF_INET6, getattr(socket, "AF_UNIX", 1)):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, 3):
        refused(lambda: socket.socket(family, kind), OSError)
refused(lambda: socket.create_connection(("127.0.0.1", 8080)), OSError)
refused(lambda: socket.create_server(("127.0.0.1", 0)), OSError)
refused(lambda: socket.socketpair(), OSError)
refused(lambda: socket.getaddrinfo("localhost", 80), OSError)
refused(lambda: socket.gethostbyname("localhost"), OSError)
for url in ("http://127.0.0.1:8080/", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd", "ftp://127.0.0.1/"):
    refused(lambda: urllib.request.urlopen(url), OSError)
print("held")
