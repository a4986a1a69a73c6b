package dev.sandframe.confine;

import dev.sandframe.confine.kernel.Architecture;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Numbers of calls that a worker has no business with: on x86-64, on aarch64; a dash where the architecture has none. */
final class Numbers {
    private static final String TABLE = """
            fork 57 -
            vfork 58 -
            clone 56 220
            clone3 435 435
            execve 59 221
            execveat 322 281
            socket 41 198
            socketpair 53 199
            connect 42 203
            bind 49 200
            ptrace 101 117
            process_vm_readv 310 270
            process_vm_writev 311 271
            process_madvise 440 440
            pidfd_open 434 434
            pidfd_getfd 438 438
            pidfd_send_signal 424 424
            kcmp 312 272
            perf_event_open 298 241
            bpf 321 280
            userfaultfd 323 282
            io_uring_setup 425 425
            io_uring_enter 426 426
            io_uring_register 427 427
            memfd_create 319 279
            memfd_secret 447 447
            keyctl 250 219
            add_key 248 217
            request_key 249 218
            mount 165 40
            umount2 166 39
            move_mount 429 429
            open_tree 428 428
            fsopen 430 430
            mount_setattr 442 442
            pivot_root 155 41
            unshare 272 97
            setns 308 268
            chroot 161 51
            open_by_handle_at 304 265
            name_to_handle_at 303 264
            chmod 90 -
            fchmod 91 52
            fchmodat 268 53
            chown 92 -
            lchown 94 -
            fchown 93 55
            fchownat 260 54
            utime 132 -
            utimes 235 -
            utimensat 280 88
            futimesat 261 -
            setxattr 188 5
            lsetxattr 189 6
            fsetxattr 190 7
            removexattr 197 14
            setuid 105 146
            setgid 106 144
            setreuid 113 145
            setresuid 117 147
            setregid 114 143
            setresgid 119 149
            setfsuid 122 151
            setgroups 116 159
            kill 62 129
            tkill 200 130
            tgkill 234 131
            rt_sigqueueinfo 129 138
            rt_tgsigqueueinfo 297 240
            prlimit64 302 261
            setrlimit 160 164
            setpriority 141 140
            sched_setscheduler 144 119
            sched_setaffinity 203 122
            sched_setattr 314 274
            sched_setparam 142 118
            ioprio_set 251 30
            ioctl 16 29
            fcntl 72 25
            personality 135 92
            shmget 29 194
            msgget 68 186
            semget 64 190
            mq_open 240 180
            init_module 175 105
            kexec_load 246 104
            reboot 169 142
            sethostname 170 161
            seccomp 317 277
            prctl 157 167
            capset 126 91
            landlock_create_ruleset 444 444
            syslog 103 116
            fanotify_init 300 262
            inotify_init1 294 26
            link 86 -
            linkat 265 37
            symlinkat 266 36
            unlink 87 -
            unlinkat 263 35
            mkdir 83 -
            mkdirat 258 34
            rename 82 -
            renameat2 316 276
            mknodat 259 33
            truncate 76 45
            ftruncate 77 46
            fallocate 285 47
            creat 85 -
            open 2 -
            openat 257 56
            openat2 437 437
            getsid 124 156
            setsid 112 157
            setpgid 109 154
            timer_create 222 107
            modify_ldt 154 -
            iopl 172 -
            quotactl 179 60
            acct 163 89
            swapon 167 224
            """;

    private static final Map<String, String[]> ROWS =
            TABLE.lines().map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0], words -> words));

    private Numbers() {}

    static OptionalInt of(String name) {
        int column = Architecture.current().orElseThrow() == Architecture.X86_64 ? 1 : 2;
        String number = ROWS.get(name)[column];
        return number.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }
}
