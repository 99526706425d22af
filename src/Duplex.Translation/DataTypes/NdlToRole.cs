using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;

namespace Duplex.Translation.DataTypes;

/// <summary>NDL to a PractitionerRole, or to the Practitioner where no more is told (sheet <c>NDL[PractitionerRole]</c>).</summary>
internal static class NdlToRole
{
    /// <summary>Null where there is neither person nor place.</summary>
    public static Reference? Read(in Source ndl)
    {
        Messages.Directory directory = ndl.Context.Directory;
        Reference? place = directory.LocationOfNdl(ndl);
        Period? period = PeriodReading.Read(ndl[2], ndl[3]);
        bool hasRole = place is not null || period is not null;
        return directory.Role(ndl[1], hasRole ? new PractitionerRole { Period = period, Location = place is null ? [] : [place] } : null);
    }
}
