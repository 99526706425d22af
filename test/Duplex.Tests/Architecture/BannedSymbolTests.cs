using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Duplex.Tests.Architecture;

/// <summary>Engine, Chart and Care run under simulation: time, ids, chance and threads come to them through ports.</summary>
public class BannedSymbolTests
{
    private static readonly HashSet<string> Banned = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System",
        "System.Environment.get_TickCount",
        "System.Environment.get_TickCount64",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "System.Random.get_Shared",
        "System.Random..ctor",
        "System.Security.Cryptography.RandomNumberGenerator.Fill",
        "System.Security.Cryptography.RandomNumberGenerator.GetBytes",
        "System.Threading.Tasks.Task.Run",
        "System.Threading.Tasks.Task.ConfigureAwait",
        "System.Threading.Tasks.Task`1.ConfigureAwait",
        "System.Threading.Tasks.ValueTask.ConfigureAwait",
        "System.Threading.Tasks.ValueTask`1.ConfigureAwait",
        "System.Threading.Tasks.TaskFactory.StartNew",
        "System.Threading.Tasks.Task.Wait",
        "System.Threading.Thread.Sleep",
    };

    private static readonly HashSet<string> BannedTypes = new(StringComparer.Ordinal)
    {
        "System.Threading.Thread",
        "System.Threading.ThreadPool",
        "System.Threading.Timer",
        "System.Timers.Timer",
        "System.Threading.PeriodicTimer",
        "System.Threading.Tasks.Parallel",
        "System.Diagnostics.Stopwatch",
        "System.IO.File",
        "System.IO.FileStream",
        "System.Net.Sockets.Socket",
        "System.Net.Http.HttpClient",
    };

    [Theory]
    [InlineData("Duplex.Engine")]
    [InlineData("Duplex.Chart")]
    [InlineData("Duplex.Care")]
    public void Simulated_code_calls_no_clock_thread_chance_or_io_of_its_own(string assembly)
    {
        Assert.Empty(BannedCallsOf(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
    }

    [Fact]
    public void The_check_finds_a_banned_call_where_there_is_one()
    {
        // This assembly calls the clock below, so the check is known to be able to fail.
        Assert.True(DateTimeOffset.UtcNow > DateTimeOffset.UnixEpoch);
        Assert.Contains("System.DateTimeOffset.get_UtcNow", BannedCallsOf(typeof(BannedSymbolTests).Assembly.Location));
    }

    private static List<string> BannedCallsOf(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        var found = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            var type = TypeName(metadata, member.Parent);
            var name = $"{type}.{metadata.GetString(member.Name)}";
            if (Banned.Contains(name) || BannedTypes.Contains(type))
            {
                found.Add(name);
            }
        }

        return found;
    }

    private static string TypeName(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => Name(metadata, (TypeReferenceHandle)parent),
        HandleKind.TypeSpecification => SpecificationName(metadata, (TypeSpecificationHandle)parent),
        _ => "",
    };

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var reference = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(reference.Namespace)}.{metadata.GetString(reference.Name)}";
    }

    /// <summary>The open generic type of an instantiation such as <c>Task&lt;int&gt;</c>.</summary>
    private static string SpecificationName(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var blob = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return "";
        }

        blob.ReadByte();
        var open = blob.ReadTypeHandle();
        return open.Kind == HandleKind.TypeReference ? Name(metadata, (TypeReferenceHandle)open) : "";
    }
}
