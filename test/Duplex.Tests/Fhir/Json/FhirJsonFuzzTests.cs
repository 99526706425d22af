using System.Diagnostics;
using System.Globalization;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;
using Task = System.Threading.Tasks.Task;

namespace Duplex.Tests.Fhir.Json;

/// <summary>
/// Damaged resources for DUPLEX_FUZZ_SECONDS (10 unless told); DUPLEX_FUZZ_SEED repeats a run. Each input is bounded in time, and in
/// memory by its size.
/// </summary>
public sealed class FhirJsonFuzzTests
{
    private const int BytesPerByte = 2_000;
    private const int BytesAtLeast = 4_000_000;
    private static readonly TimeSpan InputLimit = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Damaged_resources_cause_no_exception_and_what_is_accepted_comes_back()
    {
        var seed = Number("DUPLEX_FUZZ_SEED", 20261123);
        var duration = TimeSpan.FromSeconds(Number("DUPLEX_FUZZ_SECONDS", 10));
        var corpus = new FhirFuzzCorpus();
        var watch = Stopwatch.StartNew();
        long inputs = 0;
        long accepted = 0;
        while (watch.Elapsed < duration)
        {
            // Each input has a seed of its own, so that one alone can be repeated.
            var random = new Random(unchecked(seed + (int)inputs));
            var bytes = corpus.Damaged(random);
            var begun = watch.Elapsed;
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                accepted += Exercise(bytes) ? 1 : 0;
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Input {inputs} of seed {seed} failed: {Convert.ToHexString(bytes)}", failure);
            }

            var used = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Assert.True(used <= BytesAtLeast + ((long)BytesPerByte * bytes.Length), $"Input {inputs} of seed {seed}, {bytes.Length} bytes, allocated {used}.");
            try
            {
                await StreamedAsync(bytes, 1 + random.Next(3000));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"Input {inputs} of seed {seed} failed as a stream: {Convert.ToHexString(bytes)}", failure);
            }

            Assert.True(watch.Elapsed - begun < InputLimit, $"Input {inputs} of seed {seed}, {bytes.Length} bytes, took {watch.Elapsed - begun}.");
            inputs++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}: {inputs} inputs, {accepted} of them accepted strictly, in {watch.Elapsed.TotalSeconds:0} s.");
        Assert.True(accepted > 0 && accepted < inputs);
    }

    /// <summary>True where the input was accepted strictly.</summary>
    private static bool Exercise(byte[] bytes)
    {
        var strict = FhirJson.Parse(bytes);
        Assert.Equal(strict.Resource is null, strict.Issues.Any(issue => issue.Severity <= FhirIssueSeverity.Error));
        Assert.All(strict.Issues, issue => Assert.InRange(issue.Position?.Offset ?? 0, 0, bytes.Length));
        var lenient = FhirJson.Parse(bytes, FhirReadMode.Lenient);
        if (lenient.Resource is not null)
        {
            Assert.NotNull(FhirJson.Parse(FhirJson.Serialize(lenient.Resource, indented: true), FhirReadMode.Lenient).Resource);
        }

        if (strict.Resource is null)
        {
            return false;
        }

        Assert.Equal(strict.Issues, lenient.Issues);
        var written = FhirJson.Serialize(strict.Resource);
        Assert.Equal(CanonicalJson.Of(WithoutMark(bytes)), CanonicalJson.Of(written));
        Assert.Equal(written, FhirJson.Serialize(FhirJson.Parse(written).Resource!));
        Assert.Equal(written, FhirJson.Serialize(lenient.Resource!));
        return true;
    }

    /// <summary>A Bundle that is accepted whole is accepted piece by piece, and the other way round.</summary>
    private static async Task StreamedAsync(byte[] bytes, int piece)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var reader = new FhirBundleReader(new PiecemealStream(bytes, piece));
        var isRead = true;
        await foreach (var entry in reader.ReadEntriesAsync(cancellationToken))
        {
            isRead &= entry.Entry is not null;
        }

        var whole = FhirJson.Parse(bytes).Resource;
        Assert.Equal(whole is Bundle, isRead && reader.IsComplete);
        await foreach (var line in FhirNdjson.ReadAsync(new PiecemealStream(bytes, piece), FhirStreamOptions.Lenient, cancellationToken))
        {
            Assert.Equal(line.IsRead, !line.Issues.Any(issue => issue.Severity <= FhirIssueSeverity.Error));
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
