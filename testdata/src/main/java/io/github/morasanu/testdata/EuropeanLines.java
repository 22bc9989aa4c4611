/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.testdata;

import java.util.List;

/** Sentences, settings and lists in a European language, each with letters of its own, that name nobody. */
final class EuropeanLines implements LineSource {
  static final List<String> GERMAN = List.of(
      "Die Übersicht der Aufträge für den nächsten Monat ist geprüft.",
      "Bitte löschen Sie veraltete Einträge spätestens am Jahresende.",
      "Straße;Hausnummer;Größe;Maß;Stückzahl",
      "Lager Süd;Gänseblümchenweg 7;schön verpackt;Grüße",
      "meldung.fehler=Die Verbindung zur Datenbank wurde unterbrochen, später wiederholen",
      "# Schlüssel für den Zugang zum Prüfstand",
      "WARN Müllabfuhr: Behälter überfüllt, Ladung mußte zurückgestellt werden",
      "ÄNDERUNG: Öffnungszeiten über Ostern",
      "Für Rückfragen stehen wir Ihnen gern zur Verfügung.",
      "Der Köder wölbt sich, daß es kracht – „schräg“ nennen sie das.");
  static final List<String> FRENCH = List.of(
      "La réunion du comité est reportée à une date ultérieure.",
      "Veuillez vérifier les références déjà créées avant l'été.",
      "Numéro;Désignation;Quantité;Prix;Dépôt",
      "Entrepôt nº 4;Crème brûlée;très demandée;Orléans",
      "erreur.connexion=La connexion a été interrompue, réessayez plus tard",
      "# Clé d'accès à la chaîne de contrôle",
      "WARN Où est passé le garçon ? Ça ne va pas à l'atelier",
      "À NOTER : «œuvre achevée» et FENÊTRE FERMÉE",
      "Nous vous prions d'agréer nos salutations distinguées, à bientôt.",
      "Le maïs pousse où la rosée tombe.");
  static final List<String> SPANISH = List.of(
      "La reunión del comité se aplazó hasta el próximo año.",
      "¿Cuándo llegará el camión? ¡Mañana por la mañana!",
      "Número;Descripción;Tamaño;Año;Almacén",
      "Almacén 4;jamón ibérico;pequeño;Málaga",
      "error.conexion=La conexión se interrumpió, inténtelo más tarde",
      "# Contraseña de la máquina de pruebas",
      "WARN El pingüino añadió una línea vacía al índice",
      "AVISO: LA OFICINA CERRARÁ EL PRÓXIMO LUNES EN ESPAÑA",
      "Quedamos a su disposición para cualquier aclaración.",
      "Según el índice, faltan páginas.");

  private final List<String> lines;
  private final SeededRandom random;

  EuropeanLines(List<String> lines, long seed) {
    this.lines = lines;
    this.random = new SeededRandom(seed);
  }

  @Override
  public void appendLine(StringBuilder out) {
    if (random.chance(20)) {
      out.append(random.between(1, 9999)).append(';');
    }
    out.append(random.pick(lines));
  }
}
