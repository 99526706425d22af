using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Duplex.WebConsole;

/// <summary>The built console on disk; without it, a page that says how to build it.</summary>
internal sealed class ConsoleFiles(string folder)
{
    private const string NotBuilt =
        """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><title>Duplex</title>
        <h1>The console was not built</h1>
        <p>Duplex runs; its API and facade answer. The console's files are not beside the program. Build them and start again:</p>
        <pre>cd console
        npm ci
        npm run build</pre>
        <p>The command line shows the same: <code>duplex loops</code>, <code>duplex holds</code>, <code>duplex show ID</code>.</p>
        </html>
        """;

    private const string Page = "index.html";

    /// <summary>Where the build puts them: beside the program.</summary>
    public static string DefaultFolder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot", "console");

    private static readonly FileExtensionContentTypeProvider ContentTypes = new()
    {
        Mappings = { [".webmanifest"] = "application/manifest+json" },
    };

    /// <summary>Browsers fetch a manifest and its icons without the cookie; neither says anything about anybody.</summary>
    public static bool IsOpenToAll(string? path) =>
        path is not null && (path.EndsWith(".webmanifest", StringComparison.Ordinal) || path is "favicon.ico" or "favicon.svg" || path.StartsWith("icons/", StringComparison.Ordinal));

    public bool AreBuilt => File.Exists(Path.Combine(folder, Page));

    public IResult Find(HttpContext http, string path)
    {
        if (!AreBuilt)
        {
            return Results.Text(NotBuilt, "text/html; charset=utf-8", statusCode: StatusCodes.Status200OK);
        }

        using var files = new PhysicalFileProvider(folder);
        var file = files.GetFileInfo(path);
        if (path.Length > 0 && file is { Exists: true, IsDirectory: false, PhysicalPath: { } found })
        {
            // Built files carry a digest in their names, so they never change under one name.
            http.Response.Headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal) ? "private, max-age=31536000, immutable" : "no-cache";
            return Results.File(found, ContentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream", enableRangeProcessing: true);
        }

        // A screen's address belongs to the page; a missing file stays missing.
        if (Path.HasExtension(path))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-cache";
        return Results.File(Path.Combine(folder, Page), "text/html; charset=utf-8");
    }
}
