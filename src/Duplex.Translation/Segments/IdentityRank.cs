using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// Which of several identifiers says who a patient is, wherever it stands among them: that of a configured authority, otherwise by its
/// type; one that has expired only where there is no other. Of a visit the first, that of a configured authority before others.
/// </summary>
internal static class IdentityRank
{
    /// <summary>It names something else, or cannot be read.</summary>
    public const int Never = int.MaxValue;

    private const int Unconfigured = 10;
    private const int Expired = 100;

    /// <summary>The least goes first.</summary>
    /// <param name="authority">The configured one that it names; null where it names none.</param>
    public static int Of(in Source cx, string resourceType, AssigningAuthority? authority)
    {
        Source hd = cx[4];
        if (!IdentifierParts.IsReadable(cx[1]) || !IdentifierParts.IsReadable(hd[1]) || !IdentifierParts.IsReadable(hd[2]) || IsForeign(cx, authority))
        {
            return Never;
        }

        if (resourceType != "Patient")
        {
            return authority is null ? Unconfigured : 0;
        }

        int rank = OfPatient(TypeOf(cx), authority);
        return rank != Never && HasExpired(cx[8]) ? rank + Expired : rank;
    }

    /// <summary>
    /// What tells the numbers of one authority apart that it gives in several ways: the type, where that is not the one of patients. Empty
    /// for those.
    /// </summary>
    public static string NumberingOf(in Source cx, string resourceType)
    {
        if (resourceType != "Patient" || TypeOf(cx) is not { } type)
        {
            return "";
        }

        AssigningAuthority? authority = IdentityReading.AuthorityOf(cx);
        bool isUsual = authority is null ? type == IdentifierTypes.MedicalRecord : authority.TypeOf(NumberKind.Patient) is not { } own || own == type;
        return isUsual ? "" : $"\u001e{type}";
    }

    private static int OfPatient(string? type, AssigningAuthority? authority)
    {
        string? own = authority?.TypeOf(NumberKind.Patient);
        if (own is not null && (type is null || type == own))
        {
            return 0;
        }

        if (type is not null && IdentifierTypes.NamesOther(type))
        {
            return Never;
        }

        int rank = type switch
        {
            IdentifierTypes.MedicalRecord => 0,
            "PI" or "PT" or "PE" or "EPI" or "MPI" or "EMPI" => 1,
            null => 2,
            _ => 3,
        };
        return authority is not null && own is null ? rank : rank + Unconfigured;
    }

    /// <summary>CX-5 as table 0203 has it.</summary>
    public static string? TypeOf(in Source cx) =>
        cx[5].Code() is { } type ? cx.Context.Options.IdentifierTypes.GetValueOrDefault(type, type) : null;

    /// <summary>A system of another connection, named by its URI: whoever sends it may say so of a number, and not who that is.</summary>
    private static bool IsForeign(in Source cx, AssigningAuthority? authority)
    {
        AssigningAuthorities authorities = cx.Context.Options.Authorities;
        if (authorities.ForeignSystems.Count == 0 || authority is not null
            || AuthoritySystems.OfUniversalId(cx[4][2].Peek() ?? "", cx[4][3].Peek()) is not { } system || !authorities.ForeignSystems.Contains(system))
        {
            return false;
        }

        cx.Context.WarnOnce($"foreign {cx.Place}", cx[4].Place, $"{cx[4].Place} names a system of another connection, so the number does not say who or what this is; right would be an authority of this connection, or the system under its 'mayName'.");
        return true;
    }

    /// <summary>Whether the last day of an identifier lies before the message.</summary>
    private static bool HasExpired(in Source end)
    {
        ReadOnlySpan<byte> last = end.Leaf.Bytes.Trim((byte)' ');
        ReadOnlySpan<byte> now = end.Context.MessageTime.Bytes.Trim((byte)' ');
        if (last.Length < 4 || now.Length < 4 || !Hl7Timestamp.TryParse(last, out _) || !Hl7Timestamp.TryParse(now, out _))
        {
            return false;
        }

        int length = Math.Min(8, Math.Min(last.Length, now.Length));
        return now[..length].SequenceCompareTo(last[..length]) > 0;
    }
}
