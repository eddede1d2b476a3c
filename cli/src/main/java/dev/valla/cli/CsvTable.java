package dev.valla.cli;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as RFC 4180 has it: a head, commas, CRLF, quotation marks where they are needed. Spreadsheets take a cell that begins
 * with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line end for something to compute, and a source may hold such words:
 * unless asked for the plain words, such a cell gets an apostrophe in front.
 */
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";

    /**
     * How it is to be written.
     *
     * @param mark  whether it begins with a byte-order mark, without which Excel takes UTF-8 for something else
     * @param plain whether cells are left as they are, for programs and not for spreadsheets
     */
    record Style(boolean mark, boolean plain) {}

    private CsvTable() {}

    static <T> void write(Writer out, List<Column<T>> columns, List<T> rows, Style style) throws IOException {
        if (style.mark()) {
            out.write(BYTE_ORDER_MARK);
        }
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .disable(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .build();
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
        columns.forEach(column -> schema.addColumn(column.name()));
        try (SequenceWriter writer = mapper.writer(schema.build()).writeValues(out)) {
            if (rows.isEmpty()) {
                out.write(String.join(",", columns.stream().map(Column::name).toList()) + "\r\n");
            }
            for (T row : rows) {
                writer.write(columns.stream()
                        .map(column -> column.cell().apply(row))
                        .map(cell -> style.plain() ? cell : guarded(cell))
                        .toArray(String[]::new));
            }
        }
    }

    static String guarded(String cell) {
        return !cell.isEmpty() && COMPUTED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
