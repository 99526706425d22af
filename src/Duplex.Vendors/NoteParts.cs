namespace Duplex.Vendors;

/// <summary>How a note with several attachments is sent.</summary>
public enum NoteParts
{
    /// <summary>As one resource.</summary>
    Whole,

    /// <summary>As one resource for each attachment; the later ones append the first. For charts that show one attachment only.</summary>
    OneAttachment,
}
