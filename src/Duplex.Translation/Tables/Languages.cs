using System.Collections.Frozen;

namespace Duplex.Translation.Tables;

/// <summary>Languages as senders write them (ISO 639-1 and 639-2) to the tags of BCP 47, which take the shortest code.</summary>
internal static class Languages
{
    /// <summary>Codes of three letters, bibliographic and terminological, that have one of two.</summary>
    private static readonly FrozenDictionary<string, string> Shorter =
        """
        aar=aa abk=ab afr=af aka=ak alb=sq amh=am ara=ar arg=an arm=hy asm=as ava=av ave=ae aym=ay aze=az bak=ba bam=bm baq=eu bel=be ben=bn bis=bi bod=bo
        bos=bs bre=br bul=bg bur=my cat=ca ces=cs cha=ch che=ce chi=zh chv=cv cor=kw cos=co cre=cr cym=cy cze=cs dan=da deu=de div=dv dut=nl dzo=dz ell=el
        eng=en epo=eo est=et eus=eu ewe=ee fao=fo fas=fa fij=fj fin=fi fra=fr fre=fr fry=fy ful=ff geo=ka ger=de gla=gd gle=ga glg=gl glv=gv gre=el grn=gn
        guj=gu hat=ht hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ice=is ido=io iku=iu ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl
        kan=kn kas=ks kat=ka kau=kr kaz=kk khm=km kik=ki kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt ltz=lb
        lub=lu lug=lg mac=mk mah=mh mal=ml mao=mi mar=mr may=ms mkd=mk mlg=mg mlt=mt mon=mn mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne
        nld=nl nno=nn nob=nb nor=no nya=ny oci=oc oji=oj ori=or orm=om oss=os pan=pa per=fa pli=pi pol=pl por=pt pus=ps que=qu roh=rm ron=ro rum=ro run=rn
        rus=ru sag=sg san=sa sin=si slk=sk slo=sk slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv
        tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tib=bo tir=ti ton=to tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz ven=ve vie=vi
        vol=vo wel=cy wln=wa wol=wo xho=xh yid=yi yor=yo zha=za zho=zh zul=zu
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(pair => pair[..3], pair => pair[4..], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfTwoLetters = Shorter.Values.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag, such as <c>en</c> or <c>en-US</c>; null where the text is no language that is known here.</summary>
    public static string? Find(string? text)
    {
        if (text is null)
        {
            return null;
        }

        int dash = text.AsSpan().IndexOfAny('-', '_');
        string language = dash < 0 ? text : text[..dash];
        string? tag = language.Length == 3 ? Shorter.GetValueOrDefault(language)
            : language.Length == 2 && OfTwoLetters.Contains(language) ? language.ToLowerInvariant()
            : null;
        string region = dash < 0 ? "" : text[(dash + 1)..];
        return tag is null || (region.Length > 0 && (region.Length != 2 || !region.All(char.IsAsciiLetter))) ? null
            : region.Length == 0 ? tag
            : $"{tag}-{region.ToUpperInvariant()}";
    }
}
