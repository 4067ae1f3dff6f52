//! `/about/host/`: for whoever puts the site on a server. What the configurations
//! say is tried by the tests, which start these servers with them.

/// One check of the host, and what to do where it fails.
pub struct Check {
    /// As in the report; `browser::host` runs it under this name.
    pub id: &'static str,
    pub name: &'static str,
    pub why: &'static str,
    pub mend: &'static str,
}

/// A server and the configuration that makes every check pass.
pub struct Configuration {
    pub id: &'static str,
    pub server: &'static str,
    pub file: &'static str,
    pub text: &'static str,
}

pub struct Host {
    pub title: &'static str,
    pub lead: &'static str,
    pub upload: &'static [&'static str],
    pub upload_title: &'static str,
    pub check_title: &'static str,
    pub check_lead: &'static str,
    pub check_button: &'static str,
    pub check_running: &'static str,
    pub check_head: [&'static str; 3],
    pub needs_app: &'static str,
    pub good: &'static str,
    pub improve: &'static str,
    pub bad: &'static str,
    pub unknown: &'static str,
    /// Before how many of how many checks are good.
    pub summary: &'static str,
    pub checks: &'static [Check],
    pub configurations_title: &'static str,
    pub configurations_lead: &'static str,
    pub configurations: &'static [Configuration],
    pub without_404_title: &'static str,
    pub without_404: &'static str,
    pub policy_title: &'static str,
    pub policy: &'static [&'static str],
    pub robots_title: &'static str,
    pub robots: &'static str,
    pub security_title: &'static str,
    pub security: &'static str,
    pub security_contact: &'static str,
    pub embed_title: &'static str,
    pub embed: &'static [&'static str],
    /// The frame's title in the snippet.
    pub embed_frame: &'static str,
}

pub(super) const NGINX: &str = r#"map $uri $policy_cache {
    default                 "no-cache";
    "~-[0-9a-f]{16}\.\w+$"  "public, max-age=31536000, immutable";
}
server {
    listen 80;
    root /srv/www;
    index index.html;
    charset utf-8;
    charset_types text/css text/plain text/csv text/xml application/javascript application/json;
    gzip_static on;
    # 装有 ngx_brotli 模块时再加：brotli_static on;
    error_page 404 /404.html;
    add_header Cache-Control $policy_cache always;
    add_header X-Content-Type-Options nosniff always;
    add_header Referrer-Policy same-origin always;
    add_header Content-Security-Policy "frame-ancestors 'self'" always;
}
"#;
pub(super) const APACHE: &str = r#"<Directory "/srv/www">
    Require all granted
    Options FollowSymLinks
    DirectoryIndex index.html
    ErrorDocument 404 /404.html
    AddType application/wasm .wasm
    AddType text/javascript .js
    AddType application/json .json
    AddCharset UTF-8 .html .css .js .json .txt .csv .xml

    # 附带的 .br 和 .gz：浏览器支持哪一种就发哪一种
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \bbr\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule \.(html|css|js|json|txt|csv|svg|xml|wasm|bin)$ %{REQUEST_URI}.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule \.(html|css|js|json|txt|csv|svg|xml|wasm|bin)$ %{REQUEST_URI}.gz [L]
    RemoveType .gz
    AddEncoding br .br
    AddEncoding gzip .gz
    Header append Vary Accept-Encoding

    Header always set Cache-Control "no-cache"
    <FilesMatch "-[0-9a-f]{16}\.\w+(\.br|\.gz)?$">
        Header always set Cache-Control "public, max-age=31536000, immutable"
    </FilesMatch>
    Header always set X-Content-Type-Options nosniff
    Header always set Referrer-Policy same-origin
    Header always set Content-Security-Policy "frame-ancestors 'self'"
</Directory>
"#;
pub(super) const CADDY: &str = r#":80 {
	root * /srv/www
	@hashed path_regexp -[0-9a-f]{16}\.\w+$
	@other not path_regexp -[0-9a-f]{16}\.\w+$
	@text path *.txt
	header @hashed Cache-Control "public, max-age=31536000, immutable"
	header @other Cache-Control no-cache
	header @text Content-Type "text/plain; charset=utf-8"
	header X-Content-Type-Options nosniff
	header Referrer-Policy same-origin
	header Content-Security-Policy "frame-ancestors 'self'"
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
"#;
pub(super) const IIS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files><clear /><add value="index.html" /></files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".wasm" /><mimeMap fileExtension=".wasm" mimeType="application/wasm" />
      <remove fileExtension=".js" /><mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".txt" /><mimeMap fileExtension=".txt" mimeType="text/plain; charset=utf-8" />
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="/404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <add name="Cache-Control" value="no-cache" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Referrer-Policy" value="same-origin" />
        <add name="Content-Security-Policy" value="frame-ancestors 'self'" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
"#;

pub(super) const ZH: Host = Host {
    title: "部署与自检",
    lead: "本站是一组静态文件，放在任何文件服务器的任何目录下都能用，不需要改写规则。这一页供运维人员核对服务器设置。",
    upload_title: "放到服务器上",
    upload: &[
        "把 dist 文件夹里的全部文件（包括 .br 和 .gz）原样上传到网站目录，根目录、子目录都可以，不必改动文件。",
        "更新时先传新文件，再删旧文件：样式、脚本和程序的文件名随内容变化，新旧不会混用。",
        "主办单位、备案号、网站标识码、对外网址和离线开关写在 data/site.toml，改后重新构建。",
    ],
    check_title: "自检",
    check_lead: "点一下按钮，由您的浏览器逐项访问本站的文件，核对服务器怎样回应。结果只显示在这一页，不会发送到别处。",
    check_button: "开始自检",
    check_running: "正在检查……",
    check_head: ["项目", "结果", "服务器的回应"],
    needs_app: "自检需要浏览器脚本，目前脚本没有运行。下面的设置说明可以照常阅读。",
    good: "符合",
    improve: "可改进",
    bad: "须改正",
    unknown: "无法判断",
    summary: "检查完毕，通过 ",
    checks: &[
        Check {
            id: "deep-link",
            name: "深层网址",
            why: "直接打开一个条款的网址应得到那一页。",
            mend: "把目录的默认文件设为 index.html；确认子文件夹已全部上传。",
        },
        Check {
            id: "closing-slash",
            name: "不带斜线的网址",
            why: "网址末尾漏写斜线，应转到带斜线的网址，否则页内的相对链接会失效。",
            mend: "开启目录重定向（nginx、Apache、Caddy、IIS 默认开启）。",
        },
        Check {
            id: "not-found",
            name: "错误网址",
            why: "不存在的网址应以状态码 404 显示本站的 404.html。",
            mend: "把 404 错误页设为本站目录下的 404.html，并保持状态码 404。",
        },
        Check {
            id: "wasm-type",
            name: "WASM 的类型",
            why: "类型为 application/wasm 时，浏览器可以边下载边编译；不是时也能用，只是慢一些。",
            mend: "把扩展名 .wasm 的类型设为 application/wasm。",
        },
        Check {
            id: "script-type",
            name: "脚本的类型",
            why: "脚本须以 JavaScript 类型发送，否则浏览器拒绝运行。",
            mend: "把扩展名 .js 的类型设为 text/javascript。",
        },
        Check {
            id: "charset",
            name: "文本的编码",
            why: "来源文本是 UTF-8，服务器须如实说明，否则直接打开时会显示乱码。",
            mend: "让 .txt 以 text/plain; charset=utf-8 发送。",
        },
        Check {
            id: "compression",
            name: "压缩",
            why: "程序文件压缩后约为原来的三分之一。",
            mend: "开启预压缩文件（本站已附 .br 和 .gz），或开启实时压缩。",
        },
        Check {
            id: "cache-assets",
            name: "长期缓存",
            why: "文件名带内容摘要的文件不会改变，可以缓存一年。",
            mend: "给文件名含 16 位摘要的文件加 Cache-Control: public, max-age=31536000, immutable。",
        },
        Check {
            id: "cache-pages",
            name: "页面不过期",
            why: "页面每次都应向服务器核对，才能及时看到更新。",
            mend: "给页面、sw.js 和数据加 Cache-Control: no-cache。",
        },
        Check {
            id: "nosniff",
            name: "禁止猜测类型",
            why: "安全检查通常要求这个响应头。",
            mend: "加响应头 X-Content-Type-Options: nosniff。",
        },
        Check {
            id: "framing",
            name: "禁止被别的网站嵌入",
            why: "页面自带内容安全策略，但“谁可以嵌入”只能由服务器的响应头说明。",
            mend: "加响应头 Content-Security-Policy: frame-ancestors 'self'。",
        },
        Check {
            id: "secure",
            name: "HTTPS",
            why: "只有 https 网址能离线使用，内容也不会在途中被改动。",
            mend: "为网站申请证书并把 http 转到 https；政务内网没有条件时可以忽略，其他功能不受影响。",
        },
    ],
    configurations_title: "服务器设置",
    configurations_lead: "照抄后改三处即可：端口、/srv/www（网站文件夹所在的目录）和 /404.html（本站放在子目录时写成 /子目录/404.html）。",
    configurations: &[
        Configuration {
            id: "nginx",
            server: "nginx",
            file: "/etc/nginx/conf.d/policy-explorer.conf",
            text: NGINX,
        },
        Configuration {
            id: "apache",
            server: "Apache",
            file: "/etc/apache2/conf-enabled/policy-explorer.conf（需要模块 dir、mime、headers、rewrite）",
            text: APACHE,
        },
        Configuration {
            id: "caddy",
            server: "Caddy",
            file: "/etc/caddy/Caddyfile",
            text: CADDY,
        },
        Configuration {
            id: "iis",
            server: "IIS",
            file: "web.config，放在本站文件夹里",
            text: IIS,
        },
    ],
    without_404_title: "没有自定义错误页的服务器",
    without_404: "busybox httpd 在 httpd.conf 里写 E404:/srv/www/404.html 和 .wasm:application/wasm 两行即可。python3 -m http.server 等不能设置错误页的服务器，错误网址会显示服务器自己的英文页面；本站其余部分不受影响。",
    policy_title: "内容安全策略",
    policy: &[
        "每一页自带内容安全策略：只运行本站的脚本（WASM 需要 'wasm-unsafe-eval'），不允许行内脚本、行内样式和 eval，不向别的网站发请求；脚本、样式和程序都带完整性校验。服务器不必再发同样的策略。",
        "“谁可以嵌入”不能写在页面里，只能用响应头，上面的设置已写成只许同源嵌入。",
    ],
    robots_title: "robots.txt",
    robots: "robots.txt 只在域名的根目录起作用。本站在子目录时，把下面几行并入根目录的 robots.txt。带问号的网址是筛选结果，不必收录。",
    security_title: "security.txt",
    security: "安全联系方式应放在域名根目录的 /.well-known/security.txt。样板如下，Expires 写一年以内的日期：",
    security_contact: "mailto:（请填写）",
    embed_title: "嵌入其他网页",
    embed: &[
        "在任何一页的网址后加 ?embed=1，就不显示页眉和页脚，可以放进别的网页：",
        "上面的设置只许同源网页嵌入。要让别的网站嵌入，把它加进 frame-ancestors，例如 frame-ancestors 'self' portal.example.cn。",
    ],
    embed_frame: "天津外贸政策查阅",
};
