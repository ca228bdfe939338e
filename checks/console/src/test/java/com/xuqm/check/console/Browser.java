package com.xuqm.check.console;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium that knows no host but this machine, and somebody in front of it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_TABS = 90;

    private final ChromeDriver driver;
    private final List<Map<String, Object>> events = new ArrayList<>();

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; where there is none, the tests are skipped, and say so. */
    static Browser start(String language, boolean dark, int width, int height) {
        Optional<File> chromium = inPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = inPath("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "no Chromium with its driver in PATH: apt-get install -y chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--window-size=" + width + "," + height,
                "--lang=" + language,
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        if (System.getProperty("user.name").equals("root")) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        logging.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<File> inPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
    }

    void open(String url) {
        driver.get("about:blank");
        driver.get(url);
        awaitText("main h1", text -> !text.isEmpty());
    }

    /** Goes to a section by its link, as people do. */
    void goTo(String section) {
        find(By.cssSelector("nav a[href='#" + section + "']")).click();
        await(
                () -> driver.getCurrentUrl().contains("#" + section)
                        && "page"
                                .equals(find(By.cssSelector("nav a[href='#" + section + "']"))
                                        .getDomAttribute("aria-current")),
                "the section " + section);
    }

    WebElement find(By by) {
        return await(
                () -> driver.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null),
                by.toString());
    }

    /** A button or a link by what it is called, for those who see it and for those who hear it. */
    WebElement named(String name) {
        return find(By.xpath("//*[(self::button or self::a or self::summary) and (normalize-space()='" + name
                + "' or @aria-label='" + name + "')]"));
    }

    /** The control of a form by its label. */
    WebElement field(String label) {
        return find(By.xpath("//main//label[normalize-space(text())='" + label
                + "']/*[self::input or self::select or self::textarea]" + " | //main//*[@aria-label='" + label
                + "'][self::input or self::select or self::textarea]"));
    }

    void type(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
    }

    void choose(String label, String option) {
        WebElement field = field(label);
        field.findElement(By.xpath("option[normalize-space()='" + option + "']"))
                .click();
    }

    String text(String selector) {
        return find(By.cssSelector(selector)).getText();
    }

    List<String> texts(String selector) {
        return await(
                () -> driver.findElements(By.cssSelector(selector)).stream()
                        .map(WebElement::getText)
                        .toList(),
                "texts in " + selector);
    }

    void awaitText(String selector, Predicate<String> wanted) {
        await(
                () -> driver.findElements(By.cssSelector(selector)).stream()
                        .anyMatch(element -> wanted.test(element.getText())),
                "a text in " + selector);
    }

    <T> T await(java.util.function.Supplier<T> found, String what) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "there was no " + what + " in:\n"
                        + driver.findElement(By.tagName("body")).getText())
                .until(browser -> found.get());
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long count(String selector) {
        return driver.findElements(By.cssSelector(selector)).size();
    }

    ChromeDriver driver() {
        return driver;
    }

    // ---- without a mouse ----

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Walks by the tab key to what is called so. */
    void tabTo(String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            String called = (String)
                    run(
                            "const e = document.activeElement;"
                                    + "return e.getAttribute('aria-label') ?? (e.labels?.length ? e.labels[0].firstChild.textContent : e.innerText ?? '');");
            if (called != null && called.strip().startsWith(name)) {
                return;
            }
        }
        throw new AssertionError("the tab key does not lead to " + name);
    }

    // ---- what it says of the page ----

    /** What the page complained of since the last look. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(entry.getMessage());
            }
        }
        return complaints;
    }

    /**
     * Something of the network since the last look.
     *
     * @param method which event
     * @return its parameters
     */
    @SuppressWarnings("unchecked") // JSON of Chromium, whose shape is documented
    List<Map<String, Object>> network(String method) {
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<String, Object> event = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
            events.add((Map<String, Object>) event.get("message"));
        }
        return events.stream()
                .filter(message -> method.equals(message.get("method")))
                .map(message -> (Map<String, Object>) message.get("params"))
                .toList();
    }

    /** Begins a new look. */
    void forget() {
        complaints();
        network("");
        events.clear();
    }

    /** The addresses that were asked since the last look. */
    @SuppressWarnings("unchecked") // as above
    List<String> asked() {
        return network("Network.requestWillBeSent").stream()
                .map(event -> (String) ((Map<String, Object>) event.get("request")).get("url"))
                .toList();
    }

    /** What axe finds fault with: names, contrast, structure. */
    @SuppressWarnings("unchecked") // JSON of axe
    List<String> barriers() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<Map<String, Object>> violations = (List<Map<String, Object>>) driver.executeAsyncScript(
                "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.map(v =>"
                        + " ({id: v.id, nodes: v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')}))));");
        return violations.stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
