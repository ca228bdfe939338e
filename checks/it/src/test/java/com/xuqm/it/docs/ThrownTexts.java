package com.xuqm.it.docs;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The texts of the exceptions that sources create, as templates: what is known only when it happens is {@code …}. Found by reading the
 * sources as the compiler does; texts that a method makes elsewhere and hands over are not among them.
 */
final class ThrownTexts {

    /** What is known only when it happens. */
    static final String HOLE = "…";

    /** Less is no text by which anybody finds anything, such as the name of a property. */
    private static final int SHORTEST = 8;

    /**
     * A text.
     *
     * @param text the template
     * @param type the exception
     * @param file where it is created
     */
    record Thrown(String text, String type, String file) implements Comparable<Thrown> {

        @Override
        public int compareTo(Thrown other) {
            int byText = text.compareTo(other.text);
            return byText != 0 ? byText : (type + file).compareTo(other.type + other.file);
        }
    }

    private ThrownTexts() {}

    static Collection<Thrown> of(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        TreeSet<Thrown> found = new TreeSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            task.parse()
                    .forEach(unit -> new TreeScanner<Void, String>() {
                        @Override
                        public Void visitNewClass(NewClassTree created, String file) {
                            String type = created.getIdentifier().toString();
                            if (type.endsWith("Exception") || type.endsWith("Error")) {
                                for (ExpressionTree argument : created.getArguments()) {
                                    texts(argument).stream()
                                            .filter(ThrownTexts::isText)
                                            .forEach(text -> found.add(new Thrown(text, type, file)));
                                }
                            }
                            return super.visitNewClass(created, file);
                        }
                    }.scan(
                            unit,
                            Path.of(unit.getSourceFile().getName())
                                    .getFileName()
                                    .toString()));
        }
        return found;
    }

    private static boolean isText(String text) {
        return text.replace(HOLE, "").strip().length() >= SHORTEST && text.contains(" ");
    }

    /** All that an expression may be. */
    private static List<String> texts(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return List.of(String.valueOf(literal.getValue()));
        }
        if (expression instanceof ParenthesizedTree inside) {
            return texts(inside.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            List<String> both = new ArrayList<>(texts(choice.getTrueExpression()));
            both.addAll(texts(choice.getFalseExpression()));
            return both;
        }
        if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            List<String> all = new ArrayList<>();
            for (String left : texts(sum.getLeftOperand())) {
                texts(sum.getRightOperand()).forEach(right -> all.add(left + right));
            }
            return all;
        }
        return List.of(HOLE);
    }
}
