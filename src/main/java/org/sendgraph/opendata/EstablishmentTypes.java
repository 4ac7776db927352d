package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;

/**
 * Which kind of setting each type of establishment in the register is. One reviewed table
 * says it, with the reason.
 */
final class EstablishmentTypes {

	private static final Map<String, Type> BY_CODE = read();

	private EstablishmentTypes() {
	}

	/**
	 * Finds a type.
	 * @param code code of the register, without leading zeros
	 * @return the type, or null when the table does not have it
	 */
	static @Nullable Type of(String code) {
		return BY_CODE.get(code);
	}

	private static Map<String, Type> read() {
		Map<String, Type> types = new HashMap<>();
		try (InputStream table = EstablishmentTypes.class.getResourceAsStream("/opendata/establishment-types.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
			for (NamedCsvRecord row : rows) {
				String setting = row.getField("setting_type");
				types.put(row.getField("code"),
						new Type(row.getField("name"), setting.isEmpty() ? null : SettingType.valueOf(setting)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return types;
	}

	/**
	 * A type of the register.
	 *
	 * @param name its name there
	 * @param setting kind of setting; null when the rules know no such kind
	 */
	record Type(String name, @Nullable SettingType setting) {
	}

}
