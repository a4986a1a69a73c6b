package dev.sandframe.confine;

import dev.sandframe.confine.kernel.Errno;
import dev.sandframe.confine.kernel.Syscalls;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * What somebody who runs any Java and any system call in a worker would try against the machine, the server and the neighbours.
 * Signals are sent with number 0, so that a hole shows without ending the test.
 */
final class Attempts {
    private static final long AT_FDCWD = -100;
    private static final int SIGCHLD = 17;
    private static final int TIOCSTI = 0x5412;
    private static final int TIOCLINUX = 0x541c;
    private static final int X32_BIT = 0x4000_0000;

    private final Arena arena = Arena.ofShared();
    private final List<Attempt> all = new ArrayList<>();
    private final long server;
    private final long neighbour;
    private final Path ownFile;
    private final int port;

    private Attempts(long server, long neighbour, Path ownFile, int port) {
        this.server = server;
        this.neighbour = neighbour;
        this.ownFile = ownFile;
        this.port = port;
    }

    /**
     * All attempts. The arguments are those of the probes: the ids of the server and of a neighbour, a file that the worker may read,
     * and a TCP port of the server.
     */
    static List<Attempt> of(String... arguments) {
        Attempts attempts = new Attempts(
                Long.parseLong(arguments[0]),
                Long.parseLong(arguments[1]),
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]));
        attempts.addFiles();
        attempts.addNetwork();
        attempts.addPrograms();
        attempts.addProcesses();
        attempts.addKernel();
        return List.copyOf(attempts.all);
    }

    /** A file that a worker of the tests may read. */
    static Path ownFile() {
        try {
            Path classes = Path.of(Attempts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve(Attempts.class.getName().replace('.', '/') + ".class");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Something tried, which answers what came of it. */
    record Attempt(String name, Trial trial) {
        /** How the attempt was refused, or what it reached. */
        String outcome() {
            try {
                return trial.run();
            } catch (Throwable e) {
                return (isRefusal(e) ? "refused: " : "failed: ") + e;
            }
        }

        /** The JDK's classes of sockets cannot even be made ready: that is a refusal too. */
        private static boolean isRefusal(Throwable e) {
            return switch (e) {
                case IOException failure -> {
                    String text = String.valueOf(failure.getMessage());
                    yield text.contains("ermission denied")
                            || text.contains("not permitted")
                            || failure instanceof UnknownHostException
                            || failure instanceof AccessDeniedException;
                }
                case ExceptionInInitializerError _, NoClassDefFoundError _ -> true;
                default -> false;
            };
        }
    }

    @FunctionalInterface
    interface Trial {
        String run() throws Throwable;
    }

    private void addFiles() {
        for (String path : List.of(
                "/etc/passwd",
                "/etc/hostname",
                "/proc/self/environ",
                "/proc/self/maps",
                "/proc/cpuinfo",
                "/sys/kernel/mm/transparent_hugepage/enabled",
                "/dev/zero",
                "/dev/shm",
                "/proc/" + server + "/environ",
                "/proc/" + server + "/cmdline",
                "/proc/" + neighbour + "/cmdline",
                "/proc/" + server + "/fd/0",
                "/proc/" + neighbour + "/mem")) {
            java("read " + path.replaceAll("\\d+", "PID"), () -> "read " + new FileInputStream(path).read());
            call("openat to read " + path.replaceAll("\\d+", "PID"), "openat", AT_FDCWD, text(path), 0, 0);
        }
        for (String folder : List.of("/", "/etc", "/tmp", "/proc", "/root", "/home", "/var", "/dev")) {
            java("list " + folder, () -> "listed " + Files.list(Path.of(folder)).count());
        }
        for (String folder : List.of(
                "/tmp", "/dev/shm", "/var/tmp", "/", "/run", ownFile.getParent().toString())) {
            Path file = Path.of(folder, "escaped");
            java("create a file in " + folder, () -> {
                new FileOutputStream(file.toFile()).close();
                return "created";
            });
            java("create a folder in " + folder, () -> "created " + Files.createDirectory(file));
            java("link in " + folder, () -> "created " + Files.createSymbolicLink(file, Path.of("/etc/passwd")));
            java("hard link in " + folder, () -> "created " + Files.createLink(file, ownFile));
        }
        java("create a temporary file", () -> "created " + Files.createTempFile("a", "b"));
        java("write to an own file", () -> {
            new RandomAccessFile(ownFile.toFile(), "rw").close();
            return "opened";
        });
        java("write to /dev/null", () -> {
            new FileOutputStream("/dev/null").close();
            return "opened";
        });
        java("delete an own file", () -> {
            Files.delete(ownFile);
            return "deleted";
        });
        java("rename an own file", () -> "moved " + Files.move(ownFile, ownFile.resolveSibling("moved")));
        java(
                "chmod of an own file",
                () -> "changed "
                        + Files.setPosixFilePermissions(ownFile, PosixFilePermissions.fromString("rwxrwxrwx")));
        java(
                "chown of an own file",
                () -> "changed " + Files.setAttribute(ownFile, "unix:uid", 1, LinkOption.NOFOLLOW_LINKS));
        java("utime of an own file", () -> "changed " + Files.setLastModifiedTime(ownFile, FileTime.fromMillis(0)));
        java("xattr of an own file", () -> "set " + Files.setAttribute(ownFile, "user:a", new byte[1]));
        long own = text(ownFile.toString());
        long tmp = text("/tmp/escaped");
        call("open to write", "open", own, 1, 0);
        call("openat to write", "openat", AT_FDCWD, own, 1, 0);
        call("openat to create", "openat", AT_FDCWD, tmp, 0100, 0600);
        call("openat to truncate", "openat", AT_FDCWD, own, 01000, 0);
        call("openat without a name", "openat", AT_FDCWD, text("/tmp"), 020200000 | 2, 0600);
        call("openat2", "openat2", AT_FDCWD, own, zeros(24), 24);
        call("creat", "creat", tmp, 0600);
        call("mkdir", "mkdir", tmp, 0700);
        call("mkdirat", "mkdirat", AT_FDCWD, tmp, 0700);
        call("mknodat", "mknodat", AT_FDCWD, tmp, 0600, 0);
        call("link", "link", own, tmp);
        call("linkat", "linkat", AT_FDCWD, own, AT_FDCWD, tmp, 0);
        call("symlinkat", "symlinkat", own, AT_FDCWD, tmp);
        call("unlink", "unlink", own);
        call("unlinkat", "unlinkat", AT_FDCWD, own, 0);
        call("rename", "rename", own, tmp);
        call("renameat2", "renameat2", AT_FDCWD, own, AT_FDCWD, tmp, 0);
        call("truncate", "truncate", own, 0);
        call("ftruncate", "ftruncate", 1, 0);
        call("fallocate", "fallocate", 1, 0, 0, 1);
        call("chmod", "chmod", own, 0777);
        call("fchmod", "fchmod", 1, 0777);
        call("fchmodat", "fchmodat", AT_FDCWD, own, 0777, 0);
        call("chown", "chown", own, 0, 0);
        call("lchown", "lchown", own, 0, 0);
        call("fchown", "fchown", 1, 0, 0);
        call("fchownat", "fchownat", AT_FDCWD, own, 0, 0, 0);
        call("utime", "utime", own, 0);
        call("utimes", "utimes", own, 0);
        call("futimesat", "futimesat", AT_FDCWD, own, 0);
        call("utimensat", "utimensat", AT_FDCWD, own, 0, 0);
        call("setxattr", "setxattr", own, text("user.a"), own, 1, 0);
        call("lsetxattr", "lsetxattr", own, text("user.a"), own, 1, 0);
        call("fsetxattr", "fsetxattr", 1, text("user.a"), own, 1, 0);
        call("removexattr", "removexattr", own, text("user.a"));
        call("name_to_handle_at", "name_to_handle_at", AT_FDCWD, own, zeros(256), zeros(8), 0);
        call("open_by_handle_at", "open_by_handle_at", AT_FDCWD, zeros(256), 0);
        call("inotify_init1", "inotify_init1", 0);
        call("fanotify_init", "fanotify_init", 0, 0);
    }

    private void addNetwork() {
        java("connect to a host", () -> {
            new Socket("127.0.0.1", port).close();
            return "connected";
        });
        java("listen", () -> {
            new ServerSocket(0).close();
            return "listening";
        });
        java("send a datagram", () -> {
            new DatagramSocket().close();
            return "opened";
        });
        java("connect to a Unix socket", () -> {
            SocketChannel.open(StandardProtocolFamily.UNIX).connect(UnixDomainSocketAddress.of("/run/docker.sock"));
            return "connected";
        });
        java("resolve a name", () -> "resolved " + InetAddress.getByName("example.org"));
        for (int family : new int[] {1, 2, 10, 16, 17, 38, 40}) {
            call("socket of family " + family, "socket", family, 1, 0);
            call("raw socket of family " + family, "socket", family, 3, 0);
        }
        system("connect by TCP", () -> byTcp("connect", port));
        system("listen by TCP", () -> byTcp("bind", 0));
        call("socketpair", "socketpair", 1, 1, 0, zeros(8));
        call("connect", "connect", 0, zeros(16), 16);
        call("bind", "bind", 0, zeros(16), 16);
    }

    private void addPrograms() {
        java("ProcessBuilder", () -> "started " + new ProcessBuilder("/bin/true").start());
        java(
                "ProcessBuilder of the own java",
                () -> "started " + new ProcessBuilder(System.getProperty("java.home") + "/bin/java").start());
        java("posix_spawn", () -> {
            MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, 2);
            pointers.set(ValueLayout.ADDRESS, 0, arena.allocateFrom("true"));
            int error = (int) function("posix_spawn", 6)
                    .invokeExact(zeros(8), text("/bin/true"), 0L, 0L, pointers.address(), zeros(8));
            return error == 0 ? "started" : "refused: " + Errno.name(error);
        });
        java("system", () -> {
            int status = (int) function("system", 1).invokeExact(text("true"));
            int cannotStart = 127 << 8;
            return status == cannotStart || status == -1 ? "refused: no shell" : "started: " + status;
        });
        call("fork", "fork");
        call("vfork", "vfork");
        call("clone of a process", "clone", SIGCHLD, 0, 0, 0, 0);
        call("clone of a process that shares memory", "clone", 0x100 | 0x4000 | SIGCHLD, 0, 0, 0, 0);
        call("clone into a new user namespace", "clone", 0x1000_0000 | SIGCHLD, 0, 0, 0, 0);
        call("clone of a thread in a new network", "clone", 0x4001_0f00, 0, 0, 0, 0);
        call("clone of a traced thread", "clone", 0x0001_2f00, 0, 0, 0, 0);
        call("clone3", "clone3", zeros(88), 88);
        call("execve", "execve", text("/bin/true"), zeros(8), zeros(8));
        call(
                "execve of the own java",
                "execve",
                text(System.getProperty("java.home") + "/bin/java"),
                zeros(8),
                zeros(8));
        call("execveat", "execveat", AT_FDCWD, text("/bin/true"), zeros(8), zeros(8), 0);
        x32("execve by x32", 520, text("/bin/true"), zeros(8), zeros(8));
        x32("fork by x32", 57);
        x32("socket by x32", 41, 2, 1, 0);
    }

    private void addProcesses() {
        for (long process : new long[] {server, neighbour}) {
            String whom = process == server ? "the server" : "a neighbour";
            call("kill " + whom, "kill", process, 0);
            call("kill the group of " + whom, "kill", -process, 0);
            call("tkill " + whom, "tkill", process, 0);
            call("tgkill " + whom, "tgkill", process, process, 0);
            call("rt_sigqueueinfo to " + whom, "rt_sigqueueinfo", process, 0, zeros(128));
            call("rt_tgsigqueueinfo to " + whom, "rt_tgsigqueueinfo", process, process, 0, zeros(128));
            call("pidfd_open of " + whom, "pidfd_open", process, 0);
            call("ptrace " + whom, "ptrace", 16, process, 0, 0);
            call("process_vm_readv of " + whom, "process_vm_readv", process, zeros(16), 1, zeros(16), 1, 0);
            call("process_vm_writev of " + whom, "process_vm_writev", process, zeros(16), 1, zeros(16), 1, 0);
            call("prlimit64 of " + whom, "prlimit64", process, 7, 0, zeros(16));
            call("prlimit64 to " + whom, "prlimit64", process, 7, zeros(16), 0);
            call("setpriority of " + whom, "setpriority", 0, process, 19);
            call("sched_setscheduler of " + whom, "sched_setscheduler", process, 0, zeros(4));
            call("sched_setaffinity of " + whom, "sched_setaffinity", process, 8, zeros(8));
            call("sched_setattr of " + whom, "sched_setattr", process, zeros(48), 0);
            call("sched_setparam of " + whom, "sched_setparam", process, zeros(4));
            call("ioprio_set of " + whom, "ioprio_set", 1, process, 0);
            call("kcmp with " + whom, "kcmp", process, process, 0, 0, 0);
            call("setpgid of " + whom, "setpgid", process, 0);
            java(
                    "destroy " + whom,
                    () -> ProcessHandle.of(process).map(ProcessHandle::destroy).orElse(false)
                            ? "destroyed"
                            : "refused: not destroyed");
        }
        call("kill everybody", "kill", -1, 0);
        call("kill the own group", "kill", 0, 0);
        call("kill process 1", "kill", 1, 0);
        call("pidfd_send_signal", "pidfd_send_signal", 0, 0, 0, 0);
        call("pidfd_getfd", "pidfd_getfd", 0, 0, 0);
        call("process_madvise", "process_madvise", 0, 0, 0, 0, 0);
        call("trace me", "ptrace", 0, 0, 0, 0);
        call("raise an own limit", "prlimit64", 0, 1, zeros(16), 0);
        call("setrlimit", "setrlimit", 1, zeros(16));
        call("shmget", "shmget", 0, 4096, 01600);
        call("msgget", "msgget", 0, 01600);
        call("semget", "semget", 0, 1, 01600);
        call("mq_open", "mq_open", text("escaped"), 0102, 0600, 0);
        call("setsid", "setsid");
    }

    private void addKernel() {
        call("io_uring_setup", "io_uring_setup", 1, zeros(120));
        call("io_uring_enter", "io_uring_enter", 0, 0, 0, 0, 0, 0);
        call("io_uring_register", "io_uring_register", 0, 0, 0, 0);
        call("memfd_create", "memfd_create", text("escaped"), 0);
        call("memfd_secret", "memfd_secret", 0);
        call("userfaultfd", "userfaultfd", 1);
        call("bpf", "bpf", 0, zeros(128), 128);
        call("perf_event_open", "perf_event_open", zeros(128), 0, -1, -1, 0);
        call("keyctl", "keyctl", 0, -3, 0, 0, 0);
        call("add_key", "add_key", text("user"), text("escaped"), text("a"), 1, -3);
        call("request_key", "request_key", text("user"), text("escaped"), 0, 0);
        call("mount", "mount", text("none"), text("/tmp"), text("tmpfs"), 0, 0);
        call("umount2", "umount2", text("/proc"), 0);
        call("move_mount", "move_mount", AT_FDCWD, text("/tmp"), AT_FDCWD, text("/mnt"), 0);
        call("open_tree", "open_tree", AT_FDCWD, text("/"), 0);
        call("fsopen", "fsopen", text("tmpfs"), 0);
        call("mount_setattr", "mount_setattr", AT_FDCWD, text("/"), 0, zeros(32), 32);
        call("pivot_root", "pivot_root", text("/"), text("/"));
        call("unshare of a user namespace", "unshare", 0x1000_0000);
        call("unshare of files", "unshare", 0x400);
        call("setns", "setns", 0, 0);
        call("chroot", "chroot", text("/tmp"));
        call("setuid", "setuid", 0);
        call("setgid", "setgid", 0);
        call("setreuid", "setreuid", 0, 0);
        call("setregid", "setregid", 0, 0);
        call("setresuid", "setresuid", 0, 0, 0);
        call("setresgid", "setresgid", 0, 0, 0);
        call("setfsuid", "setfsuid", 0);
        call("setgroups", "setgroups", 0, 0);
        call("capset", "capset", zeros(8), zeros(24));
        call("personality", "personality", 0x0040_0000);
        call("init_module", "init_module", 0, 0, 0);
        call("kexec_load", "kexec_load", 0, 0, 0, 0);
        call("reboot", "reboot", 0, 0, 0, 0);
        call("sethostname", "sethostname", text("escaped"), 7);
        call("syslog", "syslog", 3, zeros(16), 16);
        call("swapon", "swapon", text("/tmp"), 0);
        call("acct", "acct", 0);
        call("quotactl", "quotactl", 0, 0, 0, 0);
        call("modify_ldt", "modify_ldt", 0, zeros(16), 16);
        call("iopl", "iopl", 3);
        call("timer_create", "timer_create", 0, 0, zeros(8));
        call("seccomp", "seccomp", 2, 0, zeros(4));
        call("landlock_create_ruleset", "landlock_create_ruleset", 0, 0, 1);
        call("become dumpable again", "prctl", 4, 1, 0, 0, 0);
        call("a signal when the server ends", "prctl", 1, 9, 0, 0, 0);
        call("a tracer of choice", "prctl", 0x5961_6d61, server, 0, 0, 0);
        call("ioctl TIOCSTI", "ioctl", 0, TIOCSTI, text("a"));
        call("ioctl TIOCSTI under a high bit", "ioctl", 0, 1L << 32 | TIOCSTI, text("a"));
        call("ioctl TIOCLINUX", "ioctl", 0, TIOCLINUX, text("a"));
        call("fcntl F_SETOWN", "fcntl", 0, 8, server);
        call("fcntl F_SETLEASE", "fcntl", 0, 1024, 0);
    }

    private void java(String name, Trial trial) {
        all.add(new Attempt(name, trial));
    }

    private void call(String name, String call, long... arguments) {
        OptionalInt number = Numbers.of(call);
        if (number.isPresent()) {
            all.add(new Attempt(name, () -> told(Syscalls.call(number.getAsInt(), arguments))));
        }
    }

    private void x32(String name, int number, long... arguments) {
        if (Numbers.of("fork").isPresent()) {
            all.add(new Attempt(name, () -> told(Syscalls.call(X32_BIT | number, arguments))));
        }
    }

    private void system(String name, LongSupplier trial) {
        all.add(new Attempt(name, () -> told(trial.getAsLong())));
    }

    private long byTcp(String call, int port) {
        long socket = Syscalls.call(Numbers.of("socket").orElseThrow(), 2, 1, 0);
        if (socket < 0) {
            return socket;
        }
        MemorySegment address = arena.allocate(16);
        address.set(ValueLayout.JAVA_SHORT, 0, (short) 2);
        address.set(ValueLayout.JAVA_BYTE, 2, (byte) (port >> 8));
        address.set(ValueLayout.JAVA_BYTE, 3, (byte) port);
        address.set(ValueLayout.JAVA_BYTE, 4, (byte) 127);
        address.set(ValueLayout.JAVA_BYTE, 7, (byte) 1);
        return Syscalls.call(Numbers.of(call).orElseThrow(), socket, address.address(), 16);
    }

    private static String told(long answer) {
        return switch ((int) -answer) {
            case Errno.EPERM, Errno.EACCES, Errno.ENOSYS -> "refused: " + Errno.name(-answer);
            default -> answer < 0 ? "reached the kernel: " + Errno.name(-answer) : "succeeded: " + answer;
        };
    }

    @SuppressWarnings("restricted")
    private MethodHandle function(String name, int words) {
        ValueLayout.OfLong[] parameters = new ValueLayout.OfLong[words];
        Arrays.fill(parameters, ValueLayout.JAVA_LONG);
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters));
    }

    private long text(String text) {
        return arena.allocateFrom(text).address();
    }

    private long zeros(int bytes) {
        return arena.allocate(bytes, Long.BYTES).address();
    }
}
