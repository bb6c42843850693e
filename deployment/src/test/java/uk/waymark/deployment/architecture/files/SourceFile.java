package uk.waymark.deployment.architecture.files;

/**
 * One file of the project.
 *
 * @param path from the project's top folder, with slashes
 */
record SourceFile(String path, String text) {

    boolean isJava() {
        return path.endsWith(".java") && !path.endsWith("/package-info.java");
    }

    boolean isProductJava() {
        return isJava() && path.contains("/src/main/java/");
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    long lines() {
        return text.lines().count();
    }
}
