package dev.valla.bench.engine;

import dev.valla.weigh.Leg;
import dev.valla.weigh.SupportGraph;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** SQLite in memory, a statement a layer: a recursive query cannot say "all premises stand". */
final class SqliteLayers implements Peer {
    private static final String LAYER = """
            insert or ignore into stands
            select leg.finding from leg
            where leg.layer = ?
              and not exists (select 1 from member join off on off.member = member.member where member.leg = leg.id)
              and not exists (select 1 from premise left join stands on stands.finding = premise.finding
                              where premise.leg = leg.id and stands.finding is null)
            """;

    private final Connection database;
    private int layers;

    SqliteLayers(Support support) {
        try {
            database = DriverManager.getConnection("jdbc:sqlite::memory:");
            database.setAutoCommit(false);
            run("create table leg (id integer primary key, finding integer, layer integer)");
            run("create table member (leg integer, member integer, primary key (leg, member)) without rowid");
            run("create table premise (leg integer, finding integer, primary key (leg, finding)) without rowid");
            run("create table off (member integer primary key)");
            run("create table stands (finding integer primary key)");
            fill(support.graph());
            for (int member : support.off()) {
                run("insert into off values (" + member + ")");
            }
            run("create index leg_of_layer on leg (layer)");
            run("analyze");
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(SupportGraph graph) throws SQLException {
        int[] layer = new int[graph.findings()];
        int id = 0;
        try (PreparedStatement legs = database.prepareStatement("insert into leg values (?, ?, ?)");
                PreparedStatement members = database.prepareStatement("insert into member values (?, ?)");
                PreparedStatement premises = database.prepareStatement("insert into premise values (?, ?)")) {
            for (int f = 0; f < layer.length; f++) {
                layer[f] = layer(graph.legs(f), layer);
                for (Leg leg : graph.legs(f)) {
                    insert(legs, id, f, layer[f]);
                    for (int member : leg.members()) {
                        insert(members, id, member);
                    }
                    for (int premise : leg.premises()) {
                        insert(premises, id, premise);
                    }
                    id++;
                }
                layers = Math.max(layers, layer[f] + 1);
            }
            legs.executeBatch();
            members.executeBatch();
            premises.executeBatch();
        }
    }

    /** A finding lies one layer above its deepest premise; premises have smaller numbers. */
    private static int layer(List<Leg> legs, int[] layers) {
        return 1
                + legs.stream()
                        .flatMapToInt(leg -> leg.premises().stream().map(p -> layers[p]))
                        .max()
                        .orElse(-1);
    }

    private static void insert(PreparedStatement statement, int... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setInt(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public long ask() {
        try (PreparedStatement layer = database.prepareStatement(LAYER)) {
            run("delete from stands");
            for (int l = 0; l < layers; l++) {
                layer.setInt(1, l);
                layer.executeUpdate();
            }
            try (Statement statement = database.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from stands")) {
                count.next();
                return count.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
