/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Chromium without window, driven by its own DevTools protocol, so that no driver needs to be
 * installed beside it. Collects what pages ask for and complain about.
 */
final class HeadlessBrowser implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final String LISTENING = "DevTools listening on ";
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private String session = "";

  private HeadlessBrowser(Process process, String endpoint) {
    this.process = process;
    this.socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create(endpoint), new Messages())
        .join();
  }

  /**
   * Starts the browser with an empty profile.
   *
   * @throws IllegalStateException if there is none on the path: it says how to install or skip
   */
  static HeadlessBrowser start() throws IOException {
    Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "browser");
    Process process = new ProcessBuilder(
            executable().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile.toAbsolutePath(),
            "about:blank")
        .redirectErrorStream(true)
        .start();
    HeadlessBrowser browser = new HeadlessBrowser(process, endpoint(process));
    browser.open();
    return browser;
  }

  private static Path executable() {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return candidate;
        }
      }
    }
    throw new IllegalStateException(
        "The test of the HTML report needs a Chromium on the PATH: install it"
            + " (Debian: apt-get install chromium), or leave the test out with -DskipBrowserTests.");
  }

  private static String endpoint(Process process) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread drain = new Thread(() -> drain(output), "browser-output");
        drain.setDaemon(true);
        drain.start();
        return line.substring(LISTENING.length());
      }
    }
    throw new IllegalStateException("the browser ended before it listened");
  }

  /** Reads to the end, lest the browser waits for its complaints to be read. */
  private static void drain(BufferedReader output) {
    try {
      while (output.readLine() != null) {
        // What it says of its own matters to no test.
      }
    } catch (IOException ended) {
      // The browser has been closed.
    }
  }

  private void open() {
    String target = call("Target.createTarget", object().put("url", "about:blank"))
        .get("targetId")
        .asText();
    session = call("Target.attachToTarget", object().put("targetId", target).put("flatten", true))
        .get("sessionId")
        .asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network", "DOM")) {
      call(domain + ".enable", object());
    }
  }

  /** Loads a file and waits until it is there. */
  void load(Path file) {
    complaints.clear();
    requests.clear();
    loaded = new CompletableFuture<>();
    call("Page.navigate", object().put("url", file.toUri().toString()));
    loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Pages see a user of this language and colour scheme from now on. */
  void user(String language, String scheme) {
    ObjectNode media = object();
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", scheme);
    call("Emulation.setEmulatedMedia", media);
    call(
        "Emulation.setUserAgentOverride",
        object().put("userAgent", "test").put("acceptLanguage", language));
  }

  void scripts(boolean enabled) {
    call("Emulation.setScriptExecutionDisabled", object().put("value", !enabled));
  }

  /** The value of an expression on the page, as text. */
  String value(String expression) {
    JsonNode answer = call(
        "Runtime.evaluate",
        object().put("expression", "String(" + expression + ")").put("returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value").asText();
  }

  /** The page as it looks, as wide as a desktop. */
  byte[] screenshot(int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        object()
            .put("width", 1280)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
    JsonNode answer = call("Page.captureScreenshot", object().put("format", "png"));
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  /** Errors of scripts, and what the content security policy has refused, since the page was loaded. */
  List<String> complaints() {
    return new ArrayList<>(complaints);
  }

  /** The addresses that the page has asked for. */
  List<String> requests() {
    return new ArrayList<>(requests);
  }

  private static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  private JsonNode call(String method, ObjectNode parameters) {
    int id = lastId.incrementAndGet();
    ObjectNode message = object().put("id", id).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode answered = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (answered.has("error")) {
      throw new IllegalStateException(method + ": " + answered.get("error"));
    }
    return answered.get("result");
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Puts frames together; answers complete their calls, events are noted. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        String message = text.toString();
        text.setLength(0);
        try {
          receive(MAPPER.readTree(message));
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void receive(JsonNode message) {
      if (message.has("id")) {
        CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
        if (answer != null) {
          answer.complete(message);
        }
        return;
      }
      switch (message.path("method").asText()) {
        case "Page.loadEventFired" -> loaded.complete(null);
        case "Network.requestWillBeSent" ->
          requests.add(message.at("/params/request/url").asText());
        case "Log.entryAdded" -> complaints.add(message.at("/params/entry/text").asText());
        case "Runtime.exceptionThrown" ->
          complaints.add(message.at("/params/exceptionDetails").toString());
        default -> {
          // Events that no test asks about.
        }
      }
    }
  }
}
