using System.Text;
using Duplex.Chart;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.State;

namespace Duplex.Tests.Storage;

/// <summary>What is erased stands nowhere in the files of the store, free places included.</summary>
public sealed class ErasedBytesTests
{
    private const string Marker = "SyntheticErasedMarker";

    private static readonly ConnectionKey Connection = new("default", "registry");

    [Fact]
    public async Task Erased_versions_and_the_index_of_earlier_ones_leave_no_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("duplex-erased").FullName;
        try
        {
            var token = TestContext.Current.CancellationToken;
            var path = Path.Combine(folder, "state.db");
            await using (var store = await SqliteStateStore.OpenAsync(path, new IdentitySealer(), TimeProvider.System, cancellationToken: token))
            {
                for (var version = 1; version <= 3; version++)
                {
                    var added = VersionOf(version);
                    await store.CommitAsync(
                        async unit =>
                        {
                            await unit.Join<IChartStore>().AddAsync(added, current: true);
                            return true;
                        },
                        token);
                }

                Assert.Contains(Files(folder), Holds);
                await store.CommitAsync(unit => unit.Join<IChartStore>().EraseAsync(Connection, "Patient/p", default), token);

                Assert.DoesNotContain(Files(folder), Holds);
            }

            Assert.DoesNotContain(Files(folder), Holds);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ChartVersion VersionOf(int version) => new()
    {
        Connection = Connection,
        ResourceType = "Patient",
        Id = "p",
        Version = version,
        At = new Instant(version),
        Source = new ExchangeId(new Guid(version, 0, 0, new byte[8])),
        SourceSequence = version,
        Patient = "Patient/p",
        Body = Encoding.UTF8.GetBytes($$"""{"resourceType":"Patient","id":"p","identifier":[{"value":"{{Marker}}{{version}}"}],"name":[{"family":"{{Marker}}","given":["{{new string('x', 9_000)}}{{Marker}}"]}]}"""),
    };

    private static IReadOnlyList<string> Files(string folder) => [.. Directory.GetFiles(folder).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))];

    /// <summary>As sent, or as indexed: without case.</summary>
    private static bool Holds(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.Latin1.GetString(bytes).Contains(Marker, StringComparison.OrdinalIgnoreCase);
    }
}
