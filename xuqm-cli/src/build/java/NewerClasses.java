import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes of a jar that are in the format of Java 5, such as those of picocli, the one of Java 8, which has stack maps: the JVM checks
 * them faster, and keeps them in its archives, which it does not with older ones. What they do stays the same.
 */
public final class NewerClasses {

    private NewerClasses() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int count = 0;
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                Stream<Path> paths = Files.walk(files.getPath("/"))) {
            List<Path> all = paths.filter(path -> path.toString().endsWith(".class")).toList();
            for (Path path : all) {
                byte[] old = Files.readAllBytes(path);
                int version = (old[6] & 0xFF) << 8 | old[7] & 0xFF;
                if (version < Opcodes.V1_6) {
                    Files.write(path, newer(old, classes));
                    count++;
                }
            }
        }
        if (count == 0) {
            throw new IllegalStateException("no class of " + jar + " is old, so this step of the build can go");
        }
    }

    private static byte[] newer(byte[] old, ClassLoader classes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        new ClassReader(old).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
