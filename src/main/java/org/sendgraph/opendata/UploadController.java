package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class UploadController {

	private final Uploads uploads;

	UploadController(Uploads uploads) {
		this.uploads = uploads;
	}

	@QueryMapping
	List<Kind> importKinds() {
		return this.uploads.kinds();
	}

	@QueryMapping
	@Nullable Upload upload(@Argument String id) {
		return this.uploads.find(id);
	}

	/**
	 * Only stewards come as far as this: others are turned away before the file comes.
	 */
	@PostMapping("/import")
	ResponseEntity<Void> take(@RequestParam String kind, @RequestParam MultipartFile file,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asAt,
			@RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "false") boolean acceptRejects,
			@RequestParam(defaultValue = "false") boolean acceptVanished, @AuthenticationPrincipal Actor steward)
			throws IOException {
		if (!steward.is(ActorRole.STEWARD)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
		}
		Path path = Uploads.folder().resolve(harmless(file.getOriginalFilename()));
		file.transferTo(path);
		Upload upload = this.uploads.take(path, new Uploads.Wanted(kind, asAt, dryRun, acceptRejects, acceptVanished),
				steward);
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, "/import/" + upload.id())
			.build();
	}

	@GetMapping("/import/{id}/rejected.csv")
	ResponseEntity<Resource> rejected(@PathVariable String id, @AuthenticationPrincipal @Nullable Actor steward) {
		Upload upload = this.uploads.find(id);
		if (upload == null || steward == null || !steward.is(ActorRole.STEWARD)) {
			return ResponseEntity.notFound().build();
		}
		Path rows = upload.path().resolveSibling(upload.file() + ".rejected.csv");
		return Files.exists(rows) ? ResponseEntity.ok()
			.contentType(new MediaType("text", "csv"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(rows.getFileName().toString()).build().toString())
			.body(new FileSystemResource(rows)) : ResponseEntity.notFound().build();
	}

	/** The name that the file has where it came from, without what leads elsewhere. */
	private static String harmless(@Nullable String name) {
		String last = (name != null) ? name.replaceAll(".*[/\\\\]", "").replaceAll("[^\\w .()-]", "_") : "";
		String kept = last.substring(Math.max(0, last.length() - 150));
		return kept.replace(".", "").isBlank() ? "file" : kept;
	}

}
