package com.xuqm.tck.http;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** A file in a file system of the caller's that throws as it is written or closed. Nothing else of it works. */
final class ThrowingFile {

    private ThrowingFile() {}

    /**
     * Makes a file.
     *
     * @param onWrite what happens at each write
     * @param onClose what happens when it is closed
     */
    static Path of(Runnable onWrite, Runnable onClose) {
        FileSystem system = new Files(new Provider(new Channel(onWrite, onClose)));
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return system;
                    }
                    throw unused();
                });
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("no transport needs this of a file");
    }

    private static final class Channel extends FileChannel {

        private final Runnable onWrite;
        private final Runnable onClose;

        Channel(Runnable onWrite, Runnable onClose) {
            this.onWrite = onWrite;
            this.onClose = onClose;
        }

        @Override
        public int write(ByteBuffer source) {
            onWrite.run();
            int count = source.remaining();
            source.position(source.limit());
            return count;
        }

        @Override
        protected void implCloseChannel() {
            onClose.run();
        }

        @Override
        public int read(ByteBuffer target) {
            throw unused();
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) {
            throw unused();
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) {
            throw unused();
        }

        @Override
        public long position() {
            throw unused();
        }

        @Override
        public FileChannel position(long position) {
            throw unused();
        }

        @Override
        public long size() {
            throw unused();
        }

        @Override
        public FileChannel truncate(long size) {
            throw unused();
        }

        @Override
        public void force(boolean metaData) {
            throw unused();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) {
            throw unused();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) {
            throw unused();
        }

        @Override
        public int read(ByteBuffer target, long position) {
            throw unused();
        }

        @Override
        public int write(ByteBuffer source, long position) {
            throw unused();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) {
            throw unused();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) {
            throw unused();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) {
            throw unused();
        }
    }

    private static final class Files extends FileSystem {

        private final FileSystemProvider provider;

        Files(FileSystemProvider provider) {
            this.provider = provider;
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw unused();
        }

        @Override
        public boolean isOpen() {
            throw unused();
        }

        @Override
        public boolean isReadOnly() {
            throw unused();
        }

        @Override
        public String getSeparator() {
            throw unused();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw unused();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw unused();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            throw unused();
        }

        @Override
        public Path getPath(String first, String... more) {
            throw unused();
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw unused();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw unused();
        }

        @Override
        public WatchService newWatchService() {
            throw unused();
        }
    }

    private static final class Provider extends FileSystemProvider {

        private final FileChannel channel;

        Provider(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public FileChannel newFileChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
            return channel;
        }

        @Override
        public String getScheme() {
            throw unused();
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
            throw unused();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            throw unused();
        }

        @Override
        public Path getPath(URI uri) {
            throw unused();
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) {
            throw unused();
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) {
            throw unused();
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) {
            throw unused();
        }

        @Override
        public void delete(Path path) {
            throw unused();
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) {
            throw unused();
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) {
            throw unused();
        }

        @Override
        public boolean isSameFile(Path path, Path other) {
            throw unused();
        }

        @Override
        public boolean isHidden(Path path) {
            throw unused();
        }

        @Override
        public FileStore getFileStore(Path path) {
            throw unused();
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) {
            throw unused();
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            throw unused();
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) {
            throw unused();
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
            throw unused();
        }

        @Override
        public void setAttribute(Path path, String name, Object value, LinkOption... options) {
            throw unused();
        }
    }
}
