using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Duplex.Facade;

/// <summary>
/// Compressed bodies of the facade: answers in FHIR JSON where the caller takes gzip, and requests that say so in <c>Content-Encoding</c>.
/// What reads a body bounds it after it was decompressed.
/// </summary>
internal static class CompressedBodies
{
    private static readonly object Key = new();

    public static IServiceCollection AddCompressedBodies(this IServiceCollection services) => services
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .AddRequestDecompression()
        .AddResponseCompression(options =>
        {
            // FHIR JSON holds no secret that a caller could guess at by the length of answers to what it sends itself.
            options.EnableForHttps = true;
            options.MimeTypes = ["application/fhir+json"];
            options.Providers.Add<GzipCompressionProvider>();
        });

    public static IApplicationBuilder UseCompressedBodies(this IApplicationBuilder app) => app
        .UseResponseCompression()
        .UseWhen(TakesDecompressed, branch => branch.Use((http, next) =>
        {
            http.Items[Key] = true;
            return next(http);
        }).UseRequestDecompression());

    /// <summary>The request's body came compressed and is read decompressed.</summary>
    public static bool IsDecompressed(HttpContext http) => http.Items.ContainsKey(Key);

    // An import may be of any length and is decompressed as it is read.
    private static bool TakesDecompressed(HttpContext http) =>
        http.Request.Headers.ContentEncoding.Count > 0 && http.Request.Path.StartsWithSegments("/fhir") && !http.Request.Path.Value!.EndsWith("/$import", StringComparison.Ordinal);
}
