# attack: the clients of the standard library
# expect: completes, held
def refused(action, *errors):
    """Runs an action that has to fail with one of the errors."""
    try:
        result = action()
    except errors:
        return
    raise AssertionError(f"not refused: {result!r}")


import ftplib
import http.client
import smtplib

refused(lambda: http.client.HTTPConnection("127.0.0.1", 8080).request("GET", "/"), OSError)
refused(lambda: ftplib.FTP("127.0.0.1"), OSError)
refused(lambda: smtplib.SMTP("127.0.0.1"), OSError)
refused(lambda: __import__("_socket").socket(), OSError)
refused(lambda: __import__("_socket").SocketType(), OSError)
print("held")
