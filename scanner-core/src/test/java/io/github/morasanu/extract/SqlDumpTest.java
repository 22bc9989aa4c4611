/*
 * Copyright The Morasanu Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.morasanu.extract;

import static io.github.morasanu.extract.FieldProbe.cells;
import static io.github.morasanu.extract.FieldProbe.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of CREATE TABLE name the values of the statements that list none. X marks values. */
class SqlDumpTest {
  /** As many as are kept at a time. */
  private static final int MOST_TABLES = 1000;

  private static final int MOST_COLUMNS = 1000;

  private static final String MYSQL = """
      -- MySQL dump 10.13  Distrib 8.0.36
      /*!40101 SET NAMES utf8mb4 */;
      DROP TABLE if exists `customers`;
      CREATE TABLE `customers` (
        `id` int NOT NULL AUTO_INCREMENT,
        `fullname` varchar(100) NOT NULL COMMENT '氏名',
        `tel` decimal(10,2) DEFAULT 'a,b' COMMENT 'これは とても とても とても とても とても とても とても とても とても とても とても 長い',
        `kind` enum('(','x,y') DEFAULT NULL,
        PRIMARY KEY (`id`),
        UNIQUE KEY `by_name` (`fullname`),
        KEY `by_tel` (`tel`),
        CONSTRAINT `f` FOREIGN KEY (`kind`) REFERENCES `kinds` (`id`)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='tel';
      LOCK TABLES `customers` WRITE;
      INSERT INTO `customers` VALUES (1,'X','03-X','X'),(2,'it\\'s X, (you)','X',X)
      , (3,'a''b','X','--X'
      );
      INSERT INTO `others` VALUES (1,'X');
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMMENT ON COLUMN T.C2 IS '氏名';\nINSERT INTO T (C1, C2) VALUES (1, 'X');\n",
        "create table t (c1 int, c2 text);\ncomment on column s.t.c2\n is '氏名';\ninsert into s.t values (1, 'X');\n",
        "COMMENT ON TABLE T IS 'T';\nCOMMENT ON COLUMN \"S\".\"T\".\"C2\" IS '氏名';\nINSERT INTO \"T\" (\"C1\",\"C2\") VALUES (1,'X');",
        "CREATE TABLE t (c1 int, c2 text COMMENT '氏名');\nINSERT INTO t (c2) VALUES ('X');\n",
      })
  void remarkOnAColumn_isOfItsLabel(String text) {
    assertThat(labels(text, "a.sql")).singleElement().asString().isEqualToIgnoringCase("C2 氏名");
    assertThat(cells(text, "a.sql")).anyMatch(cell -> cell.equalsIgnoreCase("C2 氏名=X"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COMMENT ON COLUMN T.C1 IS '氏名';\nINSERT INTO T (C1, C2) VALUES (1, 'X');\n",
        "COMMENT ON COLUMN U.C2 IS '氏名';\nINSERT INTO T (C1, C2) VALUES (1, 'X');\n",
        "COMMENT ON TABLE T.C2 IS '氏名';\nINSERT INTO T (C1, C2) VALUES (1, 'X');\n",
        "COMMENT ON COLUMN T.C2 IS NULL;\nSELECT '氏名';\nINSERT INTO T (C1, C2) VALUES (1, 'X');\n",
        "INSERT INTO T (C1, C2) VALUES (1, 'X');\nCOMMENT ON COLUMN T.C2 IS '氏名';\n",
      })
  void remarkOnSomethingElse_isNot(String text) {
    assertThat(labels(text, "a.sql")).containsExactly("C2");
  }

  @Test
  void dumpOfMySql() {
    String name = "fullname 氏名";
    assertThat(labels(MYSQL, "dump.sql"))
        .containsExactly(name, "tel", "kind", name, "tel", "kind", "tel", "kind", null);
    assertThat(cells(MYSQL, "dump.sql"))
        .containsExactly(
            "id=1",
            name + "=X",
            "tel=03-X",
            "kind=X",
            "id=2",
            name + "=it\\'s X, (you)",
            "tel=X",
            "kind=X",
            "id=3",
            name + "=a''b",
            "tel=X",
            "kind=--X");
  }

  @Test
  void dumpOfPostgreSql_withQualifiedNames_andAColumnCalledKey() {
    String dump = """
        --
        -- PostgreSQL database dump
        --
        CREATE FUNCTION f() RETURNS void AS $$ it's $$;
        CREATE TABLE public."Members" (
            key text NOT NULL,
            "氏名" character varying(20),
            tel character varying(20) DEFAULT 'C:\\'::text, -- not, this
            LIKE other INCLUDING ALL,
            CONSTRAINT c CHECK (((tel)::text = ANY ((ARRAY['a'::text, 'b'::text])::text[])))
        );
        CREATE TABLE archive."Members" (tel text, key text);
        INSERT INTO public."Members" VALUES ('X', N'X', E'\\'X');
        INSERT INTO archive."Members" VALUES ('X', 'X');
        INSERT INTO "Members" (tel, key) VALUES ('C:\\', 'X');
        """;
    assertThat(labels(dump, "backup")).containsExactly("key", "氏名", "tel", "tel", "key", "key");
  }

  @Test
  void scriptOfSqlServer_withoutSemicolonsAndInto() {
    String script = """
        USE [shop]
        GO
        CREATE TABLE [dbo].[Customers](
        \t[Id] [int] IDENTITY(1,1) NOT NULL,
        \t[Tel] [nvarchar](20) NULL,
         CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC) ON [PRIMARY]
        ) ON [PRIMARY]
        GO
        SET IDENTITY_INSERT [dbo].[Customers] ON
        INSERT [dbo].[Customers] VALUES (1, N'X')
        INSERT [dbo].[Customers] ([Tel], [Id]) VALUES (N'X', CAST(X AS int))
        GO
        """;
    assertThat(labels(script, "script.txt")).containsExactly("Tel", "Tel", "Id");
    byte[] wide = ("\uFEFF" + script).getBytes(Charset.forName("UTF-16LE"));
    assertThat(labels(wide, "script.txt", SegmentBuffer.CHUNK, PieceReader.SIZE))
        .containsExactly("Tel", "Tel", "Id");
  }

  @Test
  void dumpOfSqlite() {
    String dump = """
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        CREATE TABLE if not exists t('id' INTEGER primary key, tel, memo text);
        INSERT INTO t VALUES(1,replace('X\\n,','\\n',char(10)),x'0X');
        """;
    assertThat(labels(dump, "t.txt")).containsExactly("tel", "memo");
  }

  @Test
  void statementsOfManyRows_keepTheirList_howeverLongTheyAre() {
    String rows = ",\n(1, '" + "y".repeat(70) + "', 0)";
    String text =
        "INSERT INTO t (id, tel, no) VALUES (0, 'X', X)" + rows.repeat(300) + ",(1,'X',X);";
    assertThat(labels(text, "a.sql")).containsExactly("tel", "no", "tel", "no");
    assertThat(cells(text, "a.sql")).hasSizeGreaterThan(700).endsWith("id=1", "tel=X", "no=X");
  }

  @Test
  void whatIsNoTuple_hasNoColumns() {
    String table = "CREATE TABLE t (id int, tel text);\n";
    assertThat(labels(table + "INSERT INTO t SELECT X, f(X, X) FROM u;", "a.sql"))
        .containsOnlyNulls();
    assertThat(labels(table + "INSERT INTO t (SELECT 1, 'X' FROM u);", "a.sql"))
        .containsOnlyNulls();
    assertThat(labels(table + "SELECT * FROM t WHERE tel IN ('X', 'X');", "a.sql"))
        .containsOnlyNulls();
    assertThat(labels(table + "INSERT INTO t VALUES (1, 2) ON CONFLICT DO X;\n'X'", "a.sql"))
        .containsOnlyNulls();
    assertThat(labels("-- CREATE TABLE t (id int);\nINSERT INTO t VALUES (X);", "a.sql"))
        .containsOnlyNulls();
    assertThat(labels("CREATE TABLE t AS SELECT a;INSERT INTO t VALUES (X);", "a.sql"))
        .containsOnlyNulls();
  }

  @Test
  void keysInAValue_areNearerThanItsColumn() {
    String text =
        "CREATE TABLE t (id int, memo text);INSERT INTO t VALUES (1, '{\"tel\": \"X\"}');";
    assertThat(labels(text, "a.sql")).containsExactly("tel");
  }

  @Test
  void aLostQuote_costsNoMoreThanItsStatement() {
    String text = """
        CREATE TABLE t (id int, tel text);
        INSERT INTO t VALUES (1, 'y);
        INSERT INTO t VALUES (X, 'X');
        INSERT INTO t VALUES (2, 'X');
        """;
    assertThat(labels(text, "a.sql")).containsExactly("id", "tel", "tel");
  }

  @Test
  void rowsInCsv_andRowsOfATableThatWasCreatedBefore() {
    String text = """
        CREATE TABLE t (id int, address text, tel text);
        COPY t FROM stdin WITH (FORMAT csv);
        1,"a, b",X
        \\.
        COPY t FROM stdin;
        1\ta, b\tX
        \\.
        """;
    assertThat(labels(text, "a.sql")).containsExactly("tel", "tel");
    assertThat(cells(text, "a.sql"))
        .containsExactly("id=1", "address=\"a, b\"", "tel=X", "id=1", "address=a, b", "tel=X");
  }

  @Test
  void columnsOfTooManyTables_areNotKept() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MOST_TABLES; i++) {
      text.append("CREATE TABLE t").append(i).append(" (a int, b int);\n");
    }
    text.append("INSERT INTO t0 VALUES (1, X);INSERT INTO t")
        .append(MOST_TABLES - 1)
        .append(" VALUES (1, X);");
    assertThat(labels(text.toString(), "a.sql")).containsExactly("b", null);

    String wide = "CREATE TABLE w (" + "c int,".repeat(MOST_COLUMNS + 10) + "d int);"
        + "INSERT INTO w VALUES (" + "1,".repeat(MOST_COLUMNS - 1) + "X,X);";
    assertThat(labels(wide, "a.sql")).containsExactly("c", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE"})
  void whereTheTextIsCut_doesNotMatter(String charset) {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder(MYSQL);
    for (int table = 0; table < 30; table++) {
      text.append("CREATE TABLE `t")
          .append(table)
          .append("` (`番号` int /* `x` int, */, `氏名")
          .append(table)
          .append("` text COMMENT '名', KEY `k` (`番号`));\r\nINSERT INTO `t")
          .append(table)
          .append("` VALUES ");
      for (int row = 1 + random.nextInt(60); row > 0; row--) {
        text.append("(").append(row).append(", '").append("番".repeat(random.nextInt(40)));
        text.append(random.nextBoolean() ? "\\'" : "''").append("X漢字'),\n");
      }
      text.append("(0, 'X');\n-- X's\n");
    }
    byte[] bytes = text.toString().getBytes(Charset.forName(charset));
    List<String> whole = labels(bytes, "a.sql", 1 << 20, PieceReader.SIZE);
    assertThat(whole).hasSizeGreaterThan(800);
    assertThat(whole).filteredOn(label -> label == null).hasSize(31);
    for (int pieceSize : new int[] {777, 5000, 20_000}) {
      assertThat(labels(bytes, "a.sql", 300, pieceSize)).isEqualTo(whole);
    }
    assertThat(labels(bytes, "a.sql", 300, PieceReader.SIZE)).isEqualTo(whole);
  }

  /** The second bytes of ー and 表 are a bracket and a backslash of ASCII. */
  @Test
  void windows31j_whoseSecondBytesAreSigns_isDecoded() {
    String dump = """
        CREATE TABLE `会員表` (`id` int, `番地ー` text);
        INSERT INTO `会員表` VALUES (1,'X表'),(2,'Xソ能ー');
        """;
    Extraction extraction = Extraction.of("a.sql", dump.getBytes(Charset.forName("windows-31j")));
    assertThat(extraction.incidents).isEmpty();
    assertThat(extraction.text()).isEqualTo(Extraction.folded(dump));
    assertThat(extraction.hits).hasSize(2);
  }
}
