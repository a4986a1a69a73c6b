# attack: frames out of pickles that were made by hand
# expect: completes, held
# limits: cpu_ms=20_000, wall_ms=40_000
import io
import pickle

import pandas as pd

for stream in (
    b"cpandas\nDataFrame\n)R.", b"c_kernel\narray_zeros\n(I4\n(I-1\nltR.", b"c_kernel\narray_objects\n(NtR.",
    b"cpandas.core.frame\nDataFrame\n(lp0\nS'x'\ntR.", b"cnumpy\nndarray\n(I-1\ntR.", b"cnumpy._core.multiarray\n_reconstruct\n(I1\nI1\nI1\ntR.",
    b"cos\nsystem\n(S'id'\ntR.", b"c_sandframe.lockdown\nlock_down\n(tR.", b"cbuiltins\neval\n(S'__import__(\\'os\\').system(\\'id\\')'\ntR.",
    b"\x80\x04\x95" + b"\xff" * 8, b"\x80\x05\x8e\xff\xff\xff\xff\xff\xff\xff\x7f", b"I1\n" * 3,
):
    for load in (pickle.loads, lambda data: pd.read_pickle(io.BytesIO(data))):
        try:
            answer = load(stream)
            assert not isinstance(answer, int) or answer == 1, (stream, answer)
            str(answer)
        except Exception as error:
            assert "java" not in str(error) and "sand" + "frame.frame" not in str(error), error
print("held")
