# attack: format strings through every function that takes one (as in CVE-2023-41039 and CVE-2024-47532)
# expect: completes, held
import string
import sys


class Holder:
    pass


reach = "{0.__init__.__globals__[sys].modules[posix].__dict__}"
for template in (
    "{0.__class__.__mro__[1].__subclasses__}", "{0.__class__.__init__.__globals__}", "{0.__reduce_ex__}", "{0.__class__.__dict__[__module__]}", reach,
    "{0.f_back}", "{0.gi_frame.f_back.f_globals}", "{0.__traceback__.tb_frame.f_back}", "{0!r:{1}}", "{0.__doc__.__class__.__base__}",
):
    for action in (
        lambda: template.format(Holder(), 5), lambda: template.format_map({"0": Holder()}), lambda: string.Formatter().format(template, Holder(), 5),
        lambda: string.Formatter().vformat(template, (Holder(), 5), {}), lambda: format(Holder(), template),
        lambda: string.Formatter().get_field(template[1:-1], (Holder(), 5), {}), lambda: string.Template(template).substitute(),
    ):
        try:
            told = str(action())
        except Exception as error:
            told = str(error)
        for secret in ("/root", "dev.sand" + "frame", "java.lang", ".jar"):
            assert secret not in told, (template, secret)
print("held")
