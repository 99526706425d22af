using System.Text;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>What the messages of one event and sender say of themselves in the same words.</summary>
/// <param name="Header">Its MessageHeader.</param>
/// <param name="Source">The Provenance of where it comes from (see <see cref="MshToProvenance.Form"/>).</param>
internal sealed record EnvelopeForms(WrittenForm Header, WrittenForm Source)
{
    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfForms = 31;

    /// <summary>Null where MSH is to be read: nothing is remembered, or other segments or resources have a part in what it says.</summary>
    public static EnvelopeForms? Of(PlacedSegment msh, MessageBuild build)
    {
        if (build.Directory.Memory is not { } memory || !IsOfHeaderAlone(msh, build))
        {
            return null;
        }

        ReadOnlySpan<byte> key = KeyOf(msh, build, stackalloc byte[DirectoryKey.MostBytes]);
        if (key.Length == 0)
        {
            return null;
        }

        Source whole = Mapping.Source.Of(msh, 9, build.Context);
        if (memory.Find<EnvelopeForms>(ReaderOfForms, whole, key) is { } known)
        {
            return known;
        }

        int remarks = memory.Remarks;
        EnvelopeForms forms = new(WrittenForm.Of(MshToMessageHeader.Read(msh, build, WrittenForm.Id)), MshToProvenance.Form(msh, build));
        memory.Keep(ReaderOfForms, whole, key, remarks, forms);
        return forms;
    }

    /// <summary>Whether nothing else has a part in it than fields of MSH, none of which is a resource of its own.</summary>
    private static bool IsOfHeaderAlone(PlacedSegment msh, MessageBuild build) =>
        build.First("SFT") is null && build.First("MSA") is null && !msh[17].Value.IsPresent && !msh[22].Value.IsPresent && !msh[23].Value.IsPresent;

    /// <summary>The event and all fields that are read but the time and the number; empty where they are too long to be kept.</summary>
    private static Span<byte> KeyOf(PlacedSegment msh, MessageBuild build, Span<byte> target)
    {
        int length = Encoding.UTF8.GetBytes(build.Trigger, target[..(target.Length / 4)]);
        foreach ((int first, int last) in (ReadOnlySpan<(int, int)>)[(3, 6), (8, 9), (11, 11), (18, 27)])
        {
            ReadOnlySpan<byte> fields = msh.BytesOf(first, last);
            if (length + fields.Length + 1 > target.Length)
            {
                return default;
            }

            target[length++] = (byte)'|';
            fields.CopyTo(target[length..]);
            length += fields.Length;
        }

        return target[..length];
    }
}
