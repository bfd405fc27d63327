for v in [0.0, -0.0, 1.5, -2.675, 1234567.891, 1e-7, 1e22, float('inf'), float('nan'), 100.0, 0.1 + 0.2]:
    for s in ['', 'f', '.0f', '.2f', 'e', '.3e', 'g', '.3g', 'G', '%', '.1%', ',', ',.2f', '010.2f', '+.1f', ' f', '<10', '^12.3f', '_', 'd', 's', 'x', '#.0f', '.0e', 'n', 'E', 'F', 'z.1f', '=12']:
        try:
            print(v, s, '[' + format(v, s) + ']')
        except Exception as e:
            print(v, s, type(e).__name__, e)
